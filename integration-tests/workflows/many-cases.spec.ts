import type { BulkInput } from "../../src/modules/service-case"
import { assignCaseWorkflow } from "../../src/workflows/service-case/workflows/assign-case"
import { bulkUpdateCasesWorkflow } from "../../src/workflows/service-case/workflows/bulk-update-cases"
import { followUpCaseWorkflow } from "../../src/workflows/service-case/workflows/follow-up-case"
import { retireServiceWorkflow } from "../../src/workflows/service-catalog/workflows/retire-service"
import { describeShop } from "../faults/shop-test"
import { line, sell } from "../http/harness/orders"
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

      describe("has the law's time for an answer", () => {
        const zone = "Europe/Warsaw"
        const day = 86_400_000
        let items: { unit_id: string; quantity: number; description: string }[]
        beforeAll(async () => {
          const { unit_ids } = await sell(test.container, {
            customer_id: test.customer.id,
            email: test.customer.email,
            country_code: "pl",
            time_zone: zone,
            lines: [line({ product_id: test.shop.articles[0].productId })],
          })
          items = [{ unit_id: unit_ids[0], quantity: 1, description: "It leaks" }]
        })
        const legal = (id: string) =>
          test.sql<{ code: string; due_at: Date; effect: string | null; met_at: Date | null }>(
            `select code, due_at, effect, met_at from after_sales_case_deadline
             where case_id = ? and kind = 'legal_answer' and cancelled_at is null`,
            [id]
          )
        const complaint = async () => ({
          service_id: (await desk.offered()).complaint,
          remedy_sought: "repair" as const,
        })

        it("T-042: from its own moment, whatever was left of the first or became of it", async () => {
          const first = await desk.open({ items, ...(await complaint()) })
          // It came twenty days ago and was answered in time.
          await test.sql("update after_sales_case set created_at = created_at - interval '20 days' where id = ?", [
            first,
          ])
          await test.sql(
            `update after_sales_case_deadline set due_at = due_at - interval '20 days', met_at = now() - interval '9 days'
             where case_id = ? and kind = 'legal_answer'`,
            [first]
          )
          const [answered] = await legal(first)
          const { result } = await followUp(first)
          const answers = await legal(result.case.id)

          expect(answers).toMatchObject([{ code: "answer_by", effect: "deemed_accepted", met_at: null }])
          const [{ due_at }] = answers
          const days = (due_at.getTime() - Date.parse(String(result.case.created_at))) / day
          expect(days).toBeGreaterThan(13)
          expect(days).toBeLessThan(21)
          const local = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium", timeZone: zone })
          expect(local.format(due_at)).toBe("23:59:59")
          expect(answered.due_at.getTime()).toBeLessThan(due_at.getTime())
          expect(await legal(first)).toEqual([answered])
        })

        it("as what it is itself: one that asks and then complains, and one that complains and then asks", async () => {
          const { enquiry } = await desk.offered()
          const asked = await desk.open({ items })
          const complained = (await followUp(asked, await complaint())).result.case.id
          const asksAgain = (await followUp(complained, { service_id: enquiry })).result.case.id

          expect((await legal(asked)).length).toBe(0)
          expect((await legal(complained)).length).toBe(1)
          expect((await legal(asksAgain)).length).toBe(0)
        })
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
