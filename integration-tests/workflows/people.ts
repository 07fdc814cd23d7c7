import { PLATFORM_MODULE, type PlatformModuleService, type PrivacyRequestRecord } from "../../src/modules/platform"
import * as flows from "../../src/workflows"
import type { ShopTest } from "../faults/shop-test"
import type { Desk } from "./desk"
import { fresh, preparedPicture } from "./hooks/scene"
import { agent } from "./shop"

type Outcome = PrivacyRequestRecord["outcome"]

/** People with something in each of our books, and what they may ask about it. */
export function peopleOf(test: ShopTest, desk: Desk) {
  const platform = () => test.container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  const receive = async (kind: "export" | "erasure", email: string) => {
    const input = { kind, email, country_code: "it", actor: agent }
    return (await flows.createPrivacyRequestWorkflow(test.container).run({ input })).result.id
  }
  const run = (id: string) =>
    flows.runPrivacyRequestWorkflow(test.container).run({ input: { id, actor: agent }, throwOnError: false })

  return {
    receive,
    run,
    requestOf: (id: string) => platform().retrievePrivacyRequest(id),
    /** A request as it is when its job is done. */
    carryOut: async (kind: "export" | "erasure", email: string) => {
      const id = await receive(kind, email)
      await run(id)
      await test.bus.drain()
      return platform().retrievePrivacyRequest(id)
    },
    fileOf: async (id: string) =>
      (await test.sql<{ file: string }>("select file from after_sales_privacy_request where id = ?", [id]))[0].file,
    lines: (outcome: Outcome) => (outcome ?? []).map((line) => `${line.class} ${line.result}`),
    line: (outcome: Outcome, name: string, result: string) =>
      outcome?.find((one) => one.class === name && one.result === result),
    /** A guest with a unit, a case about it with words and a photo, and mails about both. */
    person: async () => {
      const name = `${fresh("Petra Neri")} jr`
      const email = `${name.replace(/ /g, ".").toLowerCase()}@example.com`
      const { unit_ids, order_id } = await desk.units(1, { customer_id: null, email })
      const caseId = await desk.open({
        service_id: (await desk.offered()).repair,
        items: [{ unit_id: unit_ids[0], quantity: 1, description: `${email} says it leaks` }],
        owner: { email, name },
      })
      const file = await preparedPicture("petra-at-home.png")
      const upload = { case_id: caseId, file, max_files: 10, actor: agent }
      const { result } = await flows.uploadCaseAttachmentWorkflow(test.container).run({ input: upload })
      const words = { case_id: caseId, body: "Petra, we look at it", actor: agent }
      await flows.addCaseMessageWorkflow(test.container).run({ input: words })
      await test.bus.drain()
      return { name, email, unitId: unit_ids[0], orderId: order_id, caseId, fileId: result.id }
    },
    end: async (id: string) => {
      await desk.move(id, "resolve")
      await desk.move(id, "close")
    },
  }
}
