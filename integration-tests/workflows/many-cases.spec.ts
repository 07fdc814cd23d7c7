import type { BulkInput } from "../../src/modules/service-case"
import { assignCaseWorkflow } from "../../src/workflows/service-case/workflows/assign-case"
import { bulkUpdateCasesWorkflow } from "../../src/workflows/service-case/workflows/bulk-update-cases"
import { followUpCaseWorkflow } from "../../src/workflows/service-case/workflows/follow-up-case"
import { retireServiceWorkflow } from "../../src/workflows/service-catalog/workflows/retire-service"
import { describeShop } from "../faults/shop-test"
import { codesOf, deskOf } from "./desk"
import { offer } from "./offer"
import { recordAll } from "./recorder"
import { agent } from "./shop"

/** The same done to many cases, and cases that go on from others. */
describeShop(
  "wf_many",
  (test) => {
    const desk = deskOf(test)
    let told: ReturnType<typeof recordAll>
    beforeAll(async () => {
      told = recordAll(test.container)
      await desk.offered()
    })

    const assign = (id: string, assignee_id: string) =>
      assignCaseWorkflow(test.container).run({ input: { id, assignee_id, actor: agent } })
    const bulk = (ids: string[], action: BulkInput["action"]) =>
      bulkUpdateCasesWorkflow(test.container).run({ input: { ids, action, actor: agent }, throwOnError: false })
    const followUp = (case_id: string, change: object = {}) =>
      followUpCaseWorkflow(test.container).run({
        input: { case_id, description: "The second pump", actor: agent, ...change },
        throwOnError: false,
      })

    describe("many at once", () => {
      it("are each done or refused for itself, and told as if each had been done alone", async () => {
        const [fresh, mine, over] = [await desk.open(), await desk.open(), await desk.open()]
        await assign(mine, "user_bo")
        await desk.move(over, "cancel")
        await told.take()
        const { result } = await bulk([fresh, mine, over, fresh, "ascase_none"], {
          kind: "assign",
          assignee_id: "user_bo",
        })
        expect(result.results.map((one) => (one.ok ? [one.id, "ok"] : [one.id, one.code ?? one.type]))).toEqual([
          [fresh, "ok"],
          [mine, "ok"],
          [over, "case_over"],
          ["ascase_none", "not_found"],
        ])
        expect(await told.take()).toEqual([["case.assigned", { id: fresh }]])
      })

      it("that come back are told to have come back, and those that end free their units", async () => {
        const { unit_ids } = await desk.units()
        const items = [{ unit_id: unit_ids[0], quantity: 1, description: "It leaks" }]
        const id = await desk.open({ service_id: (await desk.offered()).repair, items })
        await bulk([id], { kind: "status", action: "resolve", resolution_code: "not_needed" })
        await told.take()
        await bulk([id], { kind: "status", action: "reopen" })
        expect(await told.take(id)).toEqual([
          ["case.status_changed", { id }],
          ["case.reopened", { id }],
        ])
        expect(await desk.spokenFor(id)).toEqual(unit_ids)
        await bulk([id], { kind: "status", action: "cancel", cancel_reason: "by_shop" })
        expect(await desk.spokenFor(id)).toEqual([])
      })

      it.each([[0], [101]])("are not %i", async (count) => {
        const { errors } = await bulk(
          Array.from({ length: count }, (_, n) => `ascase_${n}`),
          { kind: "priority", priority: "low" }
        )
        expect(errors[0].error.message).toContain("1 to 100 cases")
      })
    })

    describe("what follows it", () => {
      it("is a case about the same things, of the same owner and agent, told and noted on both sides", async () => {
        const { unit_ids } = await desk.units()
        const items = [{ unit_id: unit_ids[0], quantity: 1, description: "It leaks" }]
        const first = await desk.open({ service_id: (await desk.offered()).repair, items })
        await assign(first, "user_bo")
        await desk.move(first, "resolve")
        await told.take()
        const { result } = await followUp(first)
        const { id } = result.case
        expect(await desk.read(id)).toMatchObject({
          follows_id: first,
          owner_customer_id: test.customer.id,
          assignee_id: "user_bo",
          items: [{ unit_id: unit_ids[0] }],
        })
        expect((await told.take(id)).map(([name]) => name)).toEqual([
          "case.created",
          "case.acknowledged",
          "case.assigned",
        ])
        expect(await desk.spokenFor(id)).toEqual(unit_ids)
        expect(await desk.kinds(first)).toContain("followed_up")
      })

      it("comes once for one key, and not of a service that is no longer offered", async () => {
        const { serviceId } = await offer(test, "follow-me", { content: { requirements: { needs_unit: false } } })
        const first = await desk.open({ service_id: serviceId })
        const twins = await Promise.all([1, 2].map(() => followUp(first, { idempotency_key: "follow-1" })))
        expect(new Set(twins.map(({ result }) => result.case.id)).size).toBe(1)
        await retireServiceWorkflow(test.container).run({ input: { id: serviceId, actor: agent } })
        expect(codesOf(await followUp(first))).toEqual(["service_not_published"])
        expect(codesOf(await followUp(first, { service_id: (await desk.offered()).enquiry }))).toEqual([])
        expect(((await followUp("ascase_none")).errors[0].error as { type?: string }).type).toBe("not_found")
      })
    })
  },
  { isShared: true }
)
