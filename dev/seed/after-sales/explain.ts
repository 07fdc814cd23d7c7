import { createInstructionWorkflow } from "../../../src/workflows/service-catalog/workflows/create-instruction"
import { draftInstructionWorkflow } from "../../../src/workflows/service-catalog/workflows/draft-instruction"
import { publishInstructionWorkflow } from "../../../src/workflows/service-catalog/workflows/publish-instruction"
import type { Shop } from "../context"
import { manuals } from "../data/services"
import { staff } from "./staff"

/** Manuals that their owners read on their unit, in the shop's languages. */
export async function explain({ container, adminId, productIds }: Shop): Promise<void> {
  const actor = staff(adminId)
  for (const [key, texts] of Object.entries(manuals)) {
    const { result } = await createInstructionWorkflow(container).run({
      input: { product_id: productIds[key], code: "manual", names: { en: "Manual", it: "Manuale" }, actor },
    })
    for (const [language, body] of Object.entries(texts)) {
      await draftInstructionWorkflow(container).run({ input: { id: result.id, language, body, actor } })
      await publishInstructionWorkflow(container).run({ input: { id: result.id, language, actor } })
    }
  }
}
