import { sweep } from "../../src/workflows/sweep"
import { acceptProposalWorkflow } from "../../src/workflows/service-catalog/workflows/accept-proposal"
import { createProcedureVersionWorkflow } from "../../src/workflows/service-catalog/workflows/create-procedure-version"
import { dismissProposalWorkflow } from "../../src/workflows/service-catalog/workflows/dismiss-proposal"
import { publishProcedureWorkflow } from "../../src/workflows/service-catalog/workflows/publish-procedure"
import { updateProcedureWorkflow } from "../../src/workflows/service-catalog/workflows/update-procedure"
import { closeResolvedCasesWorkflow } from "../../src/workflows/service-case/workflows/close-resolved-cases"
import { completeCaseStepWorkflow } from "../../src/workflows/service-case/workflows/complete-case-step"
import { repeatCaseStepWorkflow } from "../../src/workflows/service-case/workflows/repeat-case-step"
import { reopenCaseWorkflow } from "../../src/workflows/service-case/workflows/reopen-case"
import { skipCaseStepWorkflow } from "../../src/workflows/service-case/workflows/skip-case-step"
import type { EvidenceInput } from "../../src/modules/service-case"
import { describeShop } from "../faults/shop-test"
import { codesOf, deskOf } from "./desk"
import { checkUp, offer, type Offer } from "./offer"
import { recordAll } from "./recorder"
import { agent } from "./shop"

type Proposal = { id: string; unit_id: string; status: string; reason_code: string; params: object; case_id: string }

const measured = (bar: number): EvidenceInput[] => [
  { code: "opened", value: { checked: true } },
  { code: "bar", value: { number: bar, unit: "bar" } },
]

/** One unit's yearly check-up, from the day on which the shop offers it to the day on which its case is closed. */
describeShop(
  "wf_walk",
  (test) => {
    const desk = deskOf(test)
    let told: ReturnType<typeof recordAll>
    let yearly: Offer
    let repair: Offer
    let unitId: string
    let caseId: string

    beforeAll(() => {
      told = recordAll(test.container)
    })
    const proposals = (serviceId: string) =>
      test.sql<Proposal>("select * from after_sales_proposal where service_id = ? order by created_at, id", [serviceId])
    const accept = (id: string) =>
      acceptProposalWorkflow(test.container).run({ input: { id, actor: agent }, throwOnError: false })
    const steps = async () => (await desk.read(caseId)).steps
    const stepNow = async (code: string) => {
      const found = (await steps()).filter((step) => step.code === code).at(-1)
      return found?.id ?? `no step ${code}`
    }
    const complete = async (code: string, evidence: EvidenceInput[]) =>
      completeCaseStepWorkflow(test.container).run({
        input: { case_id: caseId, step_id: await stepNow(code), evidence, actor: agent },
        throwOnError: false,
      })

    it("offers the check-up with its procedure, and what a failed step of it calls for", async () => {
      yearly = await offer(test, "yearly", {
        content: { detection: [{ id: "each-month", kind: "recurrence", every_months: 1 }] },
      })
      repair = await offer(test, "pump-repair", {
        kind: "repair",
        content: { detection: [{ id: "low", kind: "failed_step", step_code: "pressure" }] },
      })
      const services = [yearly, repair].map(({ serviceId }) => serviceId)
      expect(await told.take(...services)).toEqual(services.map((id) => ["service.published", { id }]))
    })

    it("finds the unit whose month is over by the sweep, once", async () => {
      const sold = await desk.units()
      unitId = sold.unit_ids[0]
      await told.take()
      await sweep(test.container)
      await sweep(test.container)
      const found = await proposals(yearly.serviceId)
      expect(found).toMatchObject([{ unit_id: unitId, status: "open", reason_code: "recurrence" }])
      expect(await told.take(found[0].id)).toEqual([["proposal.created", { id: found[0].id }]])
    })

    it("opens one case for the proposal, although two agents accept it at once", async () => {
      const [{ id }] = await proposals(yearly.serviceId)
      await told.take()
      const answers = await Promise.all([accept(id), accept(id)])
      expect(answers.flatMap(({ errors }) => errors)).toEqual([])
      const [proposal] = await proposals(yearly.serviceId)
      caseId = proposal.case_id
      expect(proposal.status).toBe("accepted")
      const cases = await test.sql("select id from after_sales_case where origin_key = ?", [`proposal:${id}`])
      expect(cases).toEqual([{ id: caseId }])
      const events = (await told.take(id, caseId)).map(([name]) => name)
      expect(events.filter((name) => name === "proposal.accepted")).toHaveLength(1)
      expect(events.filter((name) => name === "case.created")).toHaveLength(1)

      const detail = await desk.read(caseId)
      expect(detail).toMatchObject({ channel: "detection", status: "new", owner_customer_id: test.customer.id })
      expect(detail.items[0].description).toBeTruthy()
      expect(await desk.spokenFor(caseId)).toEqual([unitId])
    })

    it("does not let an accepted proposal be dismissed", async () => {
      const [{ id }] = await proposals(yearly.serviceId)
      const refused = await dismissProposalWorkflow(test.container).run({
        input: { id, reason: "not_needed", actor: agent },
        throwOnError: false,
      })
      expect(codesOf(refused)).toEqual(["proposal_decided"])
    })

    it("runs the procedure as it was when the case began, whatever is published since", async () => {
      await createProcedureVersionWorkflow(test.container).run({ input: { id: yearly.procedureId, actor: agent } })
      await updateProcedureWorkflow(test.container).run({
        input: { id: yearly.procedureId, steps: checkUp.slice(0, 1), actor: agent },
      })
      await publishProcedureWorkflow(test.container).run({
        input: { id: yearly.procedureId, version: 2, actor: agent },
      })
      expect((await steps()).map(({ code }) => code)).toEqual(["pressure", "remark", "seal"])
      expect((await desk.read(caseId)).procedure_version).toBe(1)
      await desk.move(caseId, "start")
    })

    it("takes steps in their order, with all the evidence that they ask for, and nothing else", async () => {
      expect(codesOf(await complete("seal", [{ code: "sealed", value: { checked: true } }]))).toEqual(["steps_before"])
      for (const bad of [[], measured(9).slice(0, 1), [...measured(9), measured(9)[0]]]) {
        expect((await complete("pressure", bad)).errors).toHaveLength(1)
      }
      const wrongUnit = [measured(9)[0], { code: "bar", value: { number: 9, unit: "psi" } }]
      expect((await complete("pressure", wrongUnit)).errors).toHaveLength(1)
      expect((await steps()).every(({ status }) => status === "open")).toBe(true)
      const written = await test.sql("select 1 from after_sales_case_evidence where case_id = ?", [caseId])
      expect(written).toEqual([])
    })

    it("proposes at once, by its event, what a failed step calls for", async () => {
      const step_id = await stepNow("pressure")
      await told.take()
      const { result } = await complete("pressure", measured(7.9))
      expect(result).toMatchObject({ has_failed: true })
      const events = await told.take()
      const [proposal] = await proposals(repair.serviceId)
      expect(events).toEqual([
        ["case.step_failed", { id: caseId, step_id }],
        ["proposal.created", { id: proposal.id }],
      ])
      expect(proposal).toMatchObject({
        unit_id: unitId,
        reason_code: "failed_step",
        params: { step: "pressure", case_id: caseId },
      })
      await test.bus.deliver({ name: "after_sales.case.step_failed", data: { id: caseId, step_id } })
      await sweep(test.container)
      expect(await proposals(repair.serviceId)).toHaveLength(1)
    })

    it("does not call a case solved while a required step has failed, nor repeats what did not", async () => {
      expect(codesOf(await desk.move(caseId, "resolve", { resolution_code: "solved" }))).toEqual(["steps_open"])
      const repeated = await repeatCaseStepWorkflow(test.container).run({
        input: { case_id: caseId, step_id: await stepNow("seal"), actor: agent },
        throwOnError: false,
      })
      expect(codesOf(repeated)).toEqual(["not_failed"])
    })

    it("takes exactly the limit as kept when the step is done again, and leaves the first attempt as it was", async () => {
      const failed = await stepNow("pressure")
      await repeatCaseStepWorkflow(test.container).run({
        input: { case_id: caseId, step_id: failed, actor: agent },
      })
      const again = await stepNow("pressure")
      await told.take()
      const { result } = await complete("pressure", measured(8))
      expect(result).toMatchObject({ has_failed: false })
      expect(await told.take()).toEqual([["case.step_completed", { id: caseId, step_id: again }]])
      const attempts = (await steps()).filter(({ code }) => code === "pressure")
      expect(attempts.map(({ attempt, status }) => [attempt, status])).toEqual([
        [1, "failed"],
        [2, "done"],
      ])
      expect(codesOf(await complete("pressure", measured(9)))).toEqual(["step_settled"])
    })

    it("lets what is optional be skipped with a reason, what is required not, and is done once by two at once", async () => {
      const skip = async (code: string) =>
        skipCaseStepWorkflow(test.container).run({
          input: { case_id: caseId, step_id: await stepNow(code), reason: "not_applicable", actor: agent },
          throwOnError: false,
        })
      expect(codesOf(await skip("remark"))).toEqual([])
      expect(codesOf(await skip("seal"))).toEqual(["step_required"])
      const sealed: EvidenceInput[] = [{ code: "sealed", value: { checked: true } }]
      const both = await Promise.all([complete("seal", sealed), complete("seal", sealed)])
      expect(both.flatMap(codesOf)).toEqual(["step_settled"])
    })

    it("is resolved, and its unit stays spoken for as long as it may come back", async () => {
      await told.take()
      expect(codesOf(await desk.move(caseId, "resolve", { resolution_code: "solved" }))).toEqual([])
      expect(await told.take(caseId)).toEqual([["case.status_changed", { id: caseId }]])
      expect(await desk.spokenFor(caseId)).toEqual([unitId])
    })

    it("comes back with its customer's words, told in the order in which it happened", async () => {
      const reopened = await reopenCaseWorkflow(test.container).run({
        input: {
          id: caseId,
          message: "It drips again",
          actor: { type: "customer", id: test.customer.id },
          asker: { customer_id: test.customer.id, sales_channel_ids: [test.shop.channelId] },
        },
      })
      const [message] = (await desk.read(caseId)).messages.slice(-1)
      expect(message).toMatchObject({ body: "It drips again", visibility: "customer" })
      expect(await told.take(caseId)).toEqual([
        ["case.status_changed", { id: caseId }],
        ["case.reopened", { id: caseId }],
        ["case.message_added", { id: caseId, message_id: message.id }],
      ])
      expect(reopened.result).toMatchObject({ from: "resolved", to: "in_progress" })
    })

    it("closes by itself when the days to come back are over, and frees its unit", async () => {
      await desk.move(caseId, "resolve", { resolution_code: "solved" })
      await test.sql("update after_sales_case set resolved_at = now() - interval '15 days' where id = ?", [caseId])
      await told.take()
      const runs = await Promise.all(
        [1, 2].map(() => closeResolvedCasesWorkflow(test.container).run({ input: { limit: 10 } }))
      )
      expect(runs.flatMap(({ result }) => result.map((closed) => closed.case.id))).toEqual([caseId])
      expect(await told.take(caseId)).toEqual([["case.status_changed", { id: caseId }]])
      expect(await desk.spokenFor(caseId)).toEqual([])
      expect(codesOf(await desk.move(caseId, "reopen"))).toEqual(["case_changed"])
    })

    it("has a whole history at the end, and proposes the unit again only when another month is over", async () => {
      expect(await desk.cases().verifyHistory(caseId)).toMatchObject({ is_intact: true })
      expect(await desk.kinds(caseId)).toEqual(
        expect.arrayContaining([
          "created",
          "step_failed",
          "step_repeated",
          "step_skipped",
          "resolved",
          "reopened",
          "closed",
        ])
      )
      await sweep(test.container)
      expect(await proposals(yearly.serviceId)).toHaveLength(1)
    })
  },
  { isShared: true }
)
