import type { CaseStock } from "../harness/cases"
import type { Shop } from "../harness/suite"
import type { Admin } from "./instructions"

export function testProposals(shop: Shop & CaseStock, admin: Admin): void {
  describe("what the shop thinks of by itself", () => {
    const propose = async () => {
      const detection = [{ id: "monthly", kind: "recurrence", every_months: 1 }]
      await admin("services.update", { id: shop.services.repair }, { body: { detection } })
      const { detection: run } = (await admin("proposals.detect")).body
      const { proposals } = (await admin("proposals.list", {}, { query: { status: "open", order: "due_on" } })).body
      return { run, proposals }
    }

    it("is listed once with its reason, however often it is looked for", async () => {
      const { run, proposals } = await propose()
      expect(run).toEqual({ looked_at: 5, proposed: 5, is_complete: true })
      expect(proposals[0]).toMatchObject({
        service: { code: "repair_request" },
        product_title: "Lario Uno",
        due_on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        reason: { code: "recurrence", text: "Due each month: time number 1" },
      })
      expect((await propose()).run).toMatchObject({ looked_at: 5, proposed: 0 })
      expect((await admin("proposals.list", {}, { query: { q: "nothing like it" } })).body.count).toBe(0)
    })

    it("becomes one case of the unit's owner, by however many it is accepted", async () => {
      const { proposals } = await propose()
      const mine = proposals.find(({ unit_id }: { unit_id: string }) => unit_id === shop.unitIds[0])
      const accept = () => shop.call("admin.proposals.accept", { headers: shop.agent.headers, params: { id: mine.id } })
      const answers = await Promise.all([accept(), accept()])
      const again = await accept()
      expect([...answers, again].map(({ status }) => status)).toEqual([200, 200, 200])
      const { proposal } = again.body
      expect(proposal).toMatchObject({
        status: "accepted",
        decided_by: `user:${shop.agent.id}`,
        case_id: expect.any(String),
      })
      const cases = await shop.call("admin.cases.list", {
        headers: shop.agent.headers,
        query: { unit_id: shop.unitIds[0] },
      })
      expect(cases.body.cases).toMatchObject([{ id: proposal.case_id, channel: "detection" }])
      const own = await shop.call("store.cases.list", { headers: shop.anna.headers })
      expect(own.body.cases.map(({ id }: { id: string }) => id)).toEqual([proposal.case_id])
      const dismissed = await shop.call("admin.proposals.dismiss", {
        headers: shop.agent.headers,
        params: { id: mine.id },
        body: { reason: "other" },
      })
      expect([dismissed.status, dismissed.body.details.case_id]).toEqual([409, proposal.case_id])
    })

    it("is dismissed with a reason; stands open again when the case can't be opened", async () => {
      const { proposals } = await propose()
      const [first, second] = proposals
      const body = { reason: "already_done", note: "Last week" }
      const { proposal } = (await admin("proposals.dismiss", { id: first.id }, { body })).body
      expect(proposal).toMatchObject({ status: "dismissed", dismissed_reason: "already_done", note: "Last week" })
      expect((await propose()).run.proposed).toBe(0)
      await admin("services.retire", { id: shop.services.repair }, { body: {} })
      expect((await admin("proposals.accept", { id: second.id })).status).toBeGreaterThanOrEqual(400)
      expect((await admin("proposals.retrieve", { id: second.id })).body.proposal.status).toBe("open")
    })
  })
}
