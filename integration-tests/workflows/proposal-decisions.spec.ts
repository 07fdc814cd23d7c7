import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../src/modules/service-catalog"
import { systemActor } from "../../src/shared/actor"
import * as flows from "../../src/workflows"
import { sweepProposals } from "../../src/workflows/service-catalog/sweep-proposals"
import { describeShop } from "../faults/shop-test"
import { codesOf, deskOf } from "./desk"
import { offer } from "./offer"
import { recordAll } from "./recorder"
import { agent } from "./shop"

type Stored = { id: string; unit_id: string; status: string; case_id: string | null; dismissed_reason: string | null }

/** Whoever decides about a proposal: one wins, and no way of dying leaves a case twice or a decision without one. */
describeShop(
  "wf_decisions",
  (test) => {
    const desk = deskOf(test)
    let told: ReturnType<typeof recordAll>
    let isRefusing = false
    let isListenerFailing = false
    let serviceId: string

    beforeAll(async () => {
      told = recordAll(test.container)
      flows.createCaseWorkflow.hooks.validate(async () => {
        if (isRefusing) {
          throw new Error("Not on Sundays")
        }
      })
      flows.acceptProposalWorkflow.hooks.proposalAccepted(async () => {
        if (isListenerFailing) {
          throw new Error("The shop's own planner is down")
        }
      })
      serviceId = (
        await offer(test, "monthly", {
          content: { detection: [{ id: "monthly", kind: "recurrence", every_months: 1 }] },
        })
      ).serviceId
    })
    afterEach(() => {
      isRefusing = false
      isListenerFailing = false
    })

    const read = async (id: string) =>
      (await test.sql<Stored>("select * from after_sales_proposal where id = ?", [id]))[0]
    const of = async (unitId: string) =>
      test.sql<Stored>("select * from after_sales_proposal where service_id = ? and unit_id = ?", [serviceId, unitId])
    const proposed = async (owner?: { customer_id: string | null; email: string }) => {
      const { unit_ids } = await desk.units(1, owner ?? null)
      await flows.detectUnitsWorkflow(test.container).run({ input: { unit_ids } })
      const [proposal] = await of(unit_ids[0])
      await told.take()
      return proposal
    }
    const accept = (id: string) =>
      flows.acceptProposalWorkflow(test.container).run({ input: { id, actor: agent }, throwOnError: false })
    const dismiss = (id: string, change: { note?: string } = {}) =>
      flows.dismissProposalWorkflow(test.container).run({
        input: { id, reason: "not_needed", actor: agent, ...change },
        throwOnError: false,
      })
    const casesOf = (id: string) =>
      test.sql<{ id: string }>("select id from after_sales_case where origin_key = ?", [`proposal:${id}`])
    const eventsOf = async (id: string) =>
      (
        await test.sql<{ kind: string }>(
          "select kind from after_sales_catalog_event where subject_id = ? order by created_at, id",
          [id]
        )
      ).map(({ kind }) => kind)

    it("stands open again, with nothing left, when its case is refused", async () => {
      const { id } = await proposed()
      isRefusing = true
      const refused = await accept(id)
      expect(refused.errors[0].error.message).toContain("Not on Sundays")
      expect(await read(id)).toMatchObject({ status: "open", case_id: null })
      expect(await casesOf(id)).toEqual([])
      expect(await told.take(id)).toEqual([])
      expect((await eventsOf(id)).slice(-2)).toEqual(["accepted", "taken_back"])

      isRefusing = false
      expect(codesOf(await accept(id))).toEqual([])
      expect(await casesOf(id)).toHaveLength(1)
    })

    it("keeps its case when a listener fails after it was opened, and accepting again gives the same", async () => {
      const { id } = await proposed()
      isListenerFailing = true
      expect((await accept(id)).errors).toHaveLength(1)
      const [opened] = await casesOf(id)
      expect(await read(id)).toMatchObject({ status: "accepted", case_id: opened.id })

      isListenerFailing = false
      expect(codesOf(await accept(id))).toEqual([])
      expect(await casesOf(id)).toEqual([opened])
    })

    it("is accepted or dismissed, whoever is first; the other learns how it was decided", async () => {
      const { id } = await proposed()
      const [accepted, dismissed] = await Promise.all([accept(id), dismiss(id)])
      const { status } = await read(id)
      const loser = status === "accepted" ? dismissed : accepted
      expect([accepted, dismissed].flatMap(codesOf)).toEqual(["proposal_decided"])
      expect((loser.errors[0].error as { details?: object }).details).toMatchObject({ status })
      expect(await casesOf(id)).toHaveLength(status === "accepted" ? 1 : 0)
      const decided = (await told.take(id)).map(([name]) => name)
      expect(decided).toEqual([`proposal.${status}`])
    })

    it("that was dismissed is not made again, and told of once", async () => {
      const { id, unit_id } = await proposed()
      const both = await Promise.all([dismiss(id, { note: "Has moved" }), dismiss(id)])
      expect(both.flatMap(codesOf)).toEqual(["proposal_decided"])
      expect(await told.take(id)).toEqual([["proposal.dismissed", { id }]])
      await flows.detectUnitsWorkflow(test.container).run({ input: { unit_ids: [unit_id] } })
      expect((await of(unit_id)).map(({ status }) => status)).toEqual(["dismissed"])
    })

    it("is found once by an event and by two sweeps at the same moment", async () => {
      const { unit_ids } = await desk.units(2)
      await told.take()
      await Promise.all([
        flows.detectUnitsWorkflow(test.container).run({ input: { unit_ids } }),
        flows.detectUnitsWorkflow(test.container).run({ input: { unit_ids } }),
        flows.detectNeedsWorkflow(test.container).run({ input: { is_asked: true } }),
      ])
      const ids = (await Promise.all(unit_ids.map(of))).flat().map(({ id }) => id)
      expect(ids).toHaveLength(2)
      const created = (await told.take(...ids)).map(([name, { id }]) => `${name} ${id}`)
      expect(created.sort()).toEqual(ids.map((id) => `proposal.created ${id}`).sort())
    })

    it("opens its case for whoever owns the unit by now", async () => {
      const proposal = await proposed()
      await test.sql(
        "update after_sales_unit set owner_customer_id = null, owner_email = 'heir@example.com' where id = ?",
        [proposal.unit_id]
      )
      await accept(proposal.id)
      const [{ id }] = await casesOf(proposal.id)
      expect(await desk.read(id)).toMatchObject({ owner_customer_id: null, owner_email: "heir@example.com" })
    })

    it("of a unit whose owner was erased opens nothing, and stands open again", async () => {
      const proposal = await proposed()
      await test.sql(
        "update after_sales_unit set owner_customer_id = null, owner_email = null, owner_erased_at = now() where id = ?",
        [proposal.unit_id]
      )
      expect((await accept(proposal.id)).errors).toHaveLength(1)
      expect(await read(proposal.id)).toMatchObject({ status: "open", case_id: null })
    })

    it("that a process accepted and did not live to open is opened by the sweep, by two of them once", async () => {
      const { id } = await proposed()
      const catalog = test.container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)
      await catalog.acceptProposal({ id, actor: agent })
      await sweepProposals(test.container)
      expect(await casesOf(id)).toEqual([])
      await test.sql("update after_sales_proposal set decided_at = now() - interval '10 minutes' where id = ?", [id])
      await Promise.all([sweepProposals(test.container), sweepProposals(test.container)])
      const [opened] = await casesOf(id)
      expect(await read(id)).toMatchObject({ status: "accepted", case_id: opened.id })
      expect(await casesOf(id)).toHaveLength(1)
    })

    it("that the sweep can't open stands open again and keeps none of the others waiting", async () => {
      const [bad, good] = [await proposed(), await proposed()]
      const catalog = test.container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)
      for (const { id } of [bad, good]) {
        await catalog.acceptProposal({ id, actor: systemActor })
      }
      await test.sql(
        "update after_sales_proposal set decided_at = now() - interval '10 minutes' where status = 'accepted' and case_id is null"
      )
      await test.sql("update after_sales_unit set owner_customer_id = null, owner_email = null where id = ?", [
        bad.unit_id,
      ])
      await sweepProposals(test.container)
      expect(await read(bad.id)).toMatchObject({ status: "open", case_id: null })
      expect(await read(good.id)).toMatchObject({ status: "accepted", case_id: expect.any(String) })
    })

    it("is taken back only while it has no case", async () => {
      const { id } = await proposed()
      await accept(id)
      await flows.takeBackProposalWorkflow(test.container).run({ input: { id, actor: agent } })
      expect((await read(id)).status).toBe("accepted")
    })

    it("is not made for what was sold back, not confirmed, or thrown away", async () => {
      const { unit_ids } = await desk.units(3)
      await test.sql("update after_sales_unit set returned_at = now() where id = ?", [unit_ids[0]])
      await test.sql("update after_sales_unit set confirmed_at = null where id = ?", [unit_ids[1]])
      await test.sql("update after_sales_unit set deleted_at = now() where id = ?", [unit_ids[2]])
      await flows.detectUnitsWorkflow(test.container).run({ input: { unit_ids } })
      expect((await Promise.all(unit_ids.map(of))).flat()).toEqual([])
    })
  },
  { isShared: true }
)
