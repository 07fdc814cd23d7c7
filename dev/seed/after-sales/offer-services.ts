import { adoptStartSetWorkflow } from "../../../src/workflows/service-catalog/workflows/adopt-start-set"
import { createServiceWorkflow } from "../../../src/workflows/service-catalog/workflows/create-service"
import { publishServiceWorkflow } from "../../../src/workflows/service-catalog/workflows/publish-service"
import type { Shop } from "../context"
import { espressoCheck, ready } from "../data/services"
import { staff } from "./staff"

/** The shop begins with the services that ship, offers what is ready, and looks at its espresso machines once a year. */
export async function offerServices({ container, adminId, typeIds }: Shop): Promise<void> {
  const actor = staff(adminId)
  const { result: adopted } = await adoptStartSetWorkflow(container).run({ input: { actor } })
  const { code, kind, productType, follows, content } = espressoCheck
  const product = { type: "type" as const, ids: [typeIds[productType]] }
  const procedure_id = adopted.find((service) => service.code === follows)?.procedure_id
  const { result: own } = await createServiceWorkflow(container).run({
    input: { code, kind, content: { ...content, procedure_id, requirements: { product } }, actor },
  })

  for (const { id } of [...adopted.filter((service) => ready.includes(service.code)), own]) {
    await publishServiceWorkflow(container).run({ input: { id, actor } })
  }
}
