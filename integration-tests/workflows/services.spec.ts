import type { MedusaContainer } from "@medusajs/framework/types"
import * as flows from "../../src/workflows"
import { describeShop } from "../faults/shop-test"
import { codesOf, deskOf, type Outcome } from "./desk"
import { checkUp, offer } from "./offer"
import { recordAll } from "./recorder"
import { agent } from "./shop"

type Runner = (container: MedusaContainer) => { run: (args: never) => Promise<unknown> }
type Service = { id: string; code: string; status: string; rev: number; position: number; names: object }
type Procedure = { id: string; published_version: number | null; draft_version: number | null; status: string }

const names = { en: "Check-up", it: "Controllo" }
const descriptions = { en: "We look at it", it: "La guardiamo" }

/** What a shop offers: planned, published when nothing is missing, taken off again. */
describeShop(
  "wf_services",
  (test) => {
    const desk = deskOf(test)
    let told: ReturnType<typeof recordAll>
    let procedure_id: string
    beforeAll(async () => {
      told = recordAll(test.container)
      procedure_id = (await offer(test, "first")).procedureId
    })

    const run = <Result = Service>(workflow: Runner, input: object) =>
      workflow(test.container).run({ input: { actor: agent, ...input }, throwOnError: false } as never) as Promise<
        Outcome<Result>
      >
    const create = (code: string, change: object = {}) =>
      run(flows.createServiceWorkflow, {
        code,
        kind: "enquiry",
        content: { names, descriptions, procedure_id },
        ...change,
      })
    const publish = (id: string, change: object = {}) => run(flows.publishServiceWorkflow, { id, ...change })
    const update = (id: string, content: object, rev?: number) => run(flows.updateServiceWorkflow, { id, content, rev })
    const retire = (id: string) => run(flows.retireServiceWorkflow, { id })
    const stored = async (id: string) =>
      (await test.sql<Service>("select * from after_sales_service where id = ?", [id]))[0]
    const procedure = (code: string, change: object = {}) =>
      run<Procedure>(flows.createProcedureWorkflow, { code, names, steps: checkUp, ...change })
    const versionsOf = async (id: string) =>
      (
        await test.sql<{ version: number; status: string; count: number }>(
          `select version, status, jsonb_array_length(steps) as count from after_sales_procedure_version
           where procedure_id = ? order by version`,
          [id]
        )
      ).map(({ version, status, count }) => [Number(version), status, Number(count)])

    describe("a service", () => {
      it("is made once for one key, also when it comes twice at the same moment, and never with another body", async () => {
        const idempotency = { key: "new-service", hash: "a" }
        const twins = await Promise.all([create("twin", { idempotency }), create("twin", { idempotency })])
        const made = twins.filter(({ errors }) => !errors.length).map(({ result }) => result.id)
        expect(new Set(made).size).toBe(1)
        const again = await create("twin", { idempotency })
        expect(again.result.id).toBe(made[0])
        expect(codesOf(await create("other", { idempotency: { ...idempotency, hash: "b" } }))).toEqual([
          "idempotency_key_reused",
        ])
        expect(await test.sql("select 1 from after_sales_service where code in ('twin', 'other')")).toHaveLength(1)
      })

      it("keeps its code to itself", async () => {
        await create("only-one")
        const taken = await create("only-one")
        expect(taken.errors[0].error.type).toBe("conflict")
      })

      it("names each missing piece at once when it is to be published, and is not told of", async () => {
        const { result } = await create("unready", {
          kind: "maintenance",
          content: { names: { en: "Look" }, channels: [], requirements: { needs_unit: true, unit_statuses: [] } },
        })
        await told.take()
        const refused = await publish(result.id)
        expect(codesOf(refused)).toEqual(["service_incomplete"])
        const missing = refused.errors[0].error.message
        for (const piece of ["descriptions", "procedure", "channels", "unit_statuses"]) {
          expect(missing).toContain(piece)
        }
        expect(await told.take(result.id)).toEqual([])
        expect((await stored(result.id)).status).toBe("draft")
      })

      it("is published by one of two at once, and told of once", async () => {
        const { result } = await create("wanted")
        await told.take()
        const both = await Promise.all([publish(result.id), publish(result.id)])
        expect(both.flatMap(codesOf)).toEqual(["service_published"])
        expect(await told.take(result.id)).toEqual([["service.published", { id: result.id }]])
      })

      it("stays complete while it is offered: what would break it is refused, and what is fine told", async () => {
        const { result } = await create("complete")
        await publish(result.id)
        await told.take()
        const before = await stored(result.id)
        const broken = await update(result.id, { names: { ...names, de: "Kontrolle" } })
        expect(codesOf(broken)).toEqual(["service_incomplete"])
        expect(await stored(result.id)).toEqual(before)
        expect(await told.take(result.id)).toEqual([])

        expect(codesOf(await update(result.id, { position: 9 }))).toEqual([])
        expect(await told.take(result.id)).toEqual([["service.updated", { id: result.id }]])
      })

      it("is not changed by whoever has not seen its last change", async () => {
        const { result } = await create("seen")
        const both = await Promise.all([1, 2].map((position) => update(result.id, { position }, result.rev)))
        expect(both.flatMap(codesOf)).toEqual(["service_changed"])
        expect((await stored(result.id)).rev).toBe(result.rev + 1)
      })

      it("taken off takes no new case while those that run go on, and may be offered again", async () => {
        const { result } = await create("comes-and-goes")
        await publish(result.id)
        const running = await desk.open({ service_id: result.id })
        await told.take()
        await retire(result.id)
        expect(await told.take(result.id)).toEqual([["service.retired", { id: result.id }]])
        expect(codesOf(await retire(result.id))).toEqual(["service_retired"])
        expect(codesOf(await desk.create({ service_id: result.id }))).toEqual(["service_not_published"])
        expect(codesOf(await desk.move(running, "start"))).toEqual([])
        expect(codesOf(await publish(result.id))).toEqual([])
        expect(codesOf(await desk.create({ service_id: result.id }))).toEqual([])
      })

      it("for complaints has no price, however it is asked for", async () => {
        const refused = await create("paid", { kind: "complaint", content: { price_amount: 5, currency_code: "eur" } })
        expect(codesOf(refused)).toEqual(["complaint_is_free"])
        const { result } = await create("unpaid", { kind: "complaint" })
        expect(codesOf(await update(result.id, { price_amount: 5, currency_code: "eur" }))).toEqual([
          "complaint_is_free",
        ])
      })

      it("of the start set comes once, by two at once, and does not touch what the merchant has changed", async () => {
        const adopt = () => run<Service[]>(flows.adoptStartSetWorkflow, { codes: ["training"] })
        const both = await Promise.all([adopt(), adopt()])
        const ids = both.flatMap(({ result }) => result.map(({ id }) => id))
        expect(new Set(ids).size).toBe(1)
        await update(ids[0], { position: 77 })
        const again = await adopt()
        expect(again.result).toMatchObject([{ id: ids[0], position: 77, status: "draft" }])

        await test.sql("update after_sales_service set deleted_at = now() where id = ?", [ids[0]])
        const [anew] = (await adopt()).result
        expect(anew.id).not.toBe(ids[0])
        expect(anew.position).not.toBe(77)
      })
    })

    describe("a procedure", () => {
      it("is published as it was drafted, told of once, and never changes from then on", async () => {
        const { result } = await procedure("frozen")
        await told.take()
        const both = await Promise.all(
          [1, 2].map(() => run(flows.publishProcedureWorkflow, { id: result.id, version: 1 }))
        )
        expect(both.filter(({ errors }) => errors.length)).toHaveLength(1)
        expect(await told.take(result.id)).toEqual([["procedure.published", { id: result.id }]])
        const late = await run(flows.updateProcedureWorkflow, { id: result.id, steps: checkUp.slice(0, 1) })
        expect(codesOf(late)).toEqual(["no_draft"])
        expect(await versionsOf(result.id)).toEqual([[1, "published", 3]])
      })

      it("has one draft at a time, which begins as a copy, and retires its version before when it is published", async () => {
        const { result } = await procedure("versions")
        await run(flows.publishProcedureWorkflow, { id: result.id, version: 1 })
        const drafts = await Promise.all([1, 2].map(() => run(flows.createProcedureVersionWorkflow, { id: result.id })))
        expect(drafts.flatMap(codesOf)).toEqual(["draft_exists"])
        await run(flows.updateProcedureWorkflow, { id: result.id, steps: checkUp.slice(0, 2) })
        expect(await versionsOf(result.id)).toEqual([
          [1, "published", 3],
          [2, "draft", 2],
        ])
        await run(flows.publishProcedureWorkflow, { id: result.id, version: 2 })
        expect(await versionsOf(result.id)).toEqual([
          [1, "retired", 3],
          [2, "published", 2],
        ])
      })

      it("says everything that is wrong with a draft, and is published only without it", async () => {
        const steps = [{ ...checkUp[0], title: { en: "Only English" } }, checkUp[0]]
        const { result } = await procedure("unready-steps", { steps })
        const refused = await run(flows.publishProcedureWorkflow, { id: result.id })
        expect(codesOf(refused)).toEqual(["procedure_incomplete"])
        expect(refused.errors[0].error.message).toContain("step_title")
        expect(refused.errors[0].error.message).toContain("step_repeated")
        expect(await versionsOf(result.id)).toEqual([[1, "draft", 2]])
      })

      it("does not leave an offered service without its words, nor without its procedure", async () => {
        const { serviceId, procedureId } = await offer(test, "guarded")
        expect(codesOf(await run(flows.retireProcedureWorkflow, { id: procedureId }))).toEqual(["procedure_in_use"])
        await run(flows.createProcedureVersionWorkflow, { id: procedureId })
        await run(flows.updateProcedureWorkflow, {
          id: procedureId,
          names: { en: "Check-up" },
          steps: [{ ...checkUp[0], title: { en: "Pressure" }, evidence: [] }],
        })
        const refused = await run(flows.publishProcedureWorkflow, { id: procedureId })
        expect(refused.errors).toHaveLength(1)
        expect((await versionsOf(procedureId))[0]).toEqual([1, "published", 3])

        await retire(serviceId)
        await told.take()
        expect(codesOf(await run(flows.retireProcedureWorkflow, { id: procedureId }))).toEqual([])
        expect(await told.take(procedureId)).toEqual([["procedure.retired", { id: procedureId }]])
        expect((await publish(serviceId)).errors).toHaveLength(1)
      })
    })
  },
  { isShared: true }
)
