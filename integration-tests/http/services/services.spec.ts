import { makeCaseStock } from "../harness/cases"
import { httpSuite } from "../harness/suite"
import { testInstructions } from "./instructions"
import { testProposals } from "./proposals"

type Coded = { code: string; text: string }
type Offered = { id: string; code: string; may_request: boolean | null; reasons: Coded[] }

const step = { code: "look", title: { en: "Look" }, by: "agent", is_required: true }

httpSuite("services", makeCaseStock, (shop) => {
  const admin = (id: string, params: Record<string, string> = {}, rest: object = {}) =>
    shop.call(`admin.${id}`, { headers: shop.manager.headers, params, ...rest })
  const offers = async (query: object, headers = shop.anna.headers) => {
    const { status, body } = await shop.call("store.services.list", {
      headers,
      query: query as Record<string, unknown>,
    })
    expect(status).toBe(200)
    return body.services as Offered[]
  }
  const codes = (list: { code: string }[]) => list.map(({ code }) => code)

  describe("what the shop offers", () => {
    it("is shown to everybody, in their language, without what is drafted", async () => {
      const services = await offers({ locale: "it" }, shop.channel.headers)
      expect(codes(services)).toEqual(["repair_request", "complaint", "general_enquiry"])
      expect(services[0]).toMatchObject({
        name: "Richiesta di riparazione",
        needs_unit: true,
        may_request: null,
        reasons: [],
      })
      expect(services[1]).toMatchObject({ name: "Reclamo", may_request: true, price_amount: null })
      expect(Object.keys(services[0])).not.toContain("requirements")
    })

    it("says for a unit whether it may be asked for, and every reason why not", async () => {
      const id = shop.services.repair
      const requirements = { country_codes: ["de"], min_age_months: 24 }
      await admin("services.update", { id }, { body: { requirements } })
      const [repair, complaint] = await offers({ unit_id: shop.unitIds[0] })
      expect(repair.may_request).toBe(false)
      expect(repair.reasons.map(({ code, text }) => [code, text])).toEqual([
        ["country", "It is not offered in Italy"],
        ["too_young", "It is offered from 24 months after delivery"],
      ])
      expect(complaint).toMatchObject({ may_request: true, reasons: [] })
    })

    it("is what a request is answered with: a case once, and the second time the reason", async () => {
      const body = { service_id: shop.services.repair, items: [{ unit_id: shop.unitIds[0], description: "It leaks" }] }
      const ask = () => shop.call("store.cases.create", { headers: shop.anna.headers, body })
      expect((await offers({ unit_id: shop.unitIds[0] }))[0].may_request).toBe(true)
      expect((await ask()).status).toBe(200)
      const [repair] = await offers({ unit_id: shop.unitIds[0], locale: "it" })
      expect(repair).toMatchObject({ may_request: false, reasons: [{ code: "open_case" }] })
      expect(repair.reasons[0].text).toContain("già una pratica aperta")
      const refused = await ask()
      expect([refused.status, codes(refused.body.details.reasons)]).toEqual([400, ["open_case"]])
      expect((await offers({ unit_id: shop.unitIds[1] }))[0].may_request).toBe(true)
    })

    it("says of a unit nothing to anybody but its owner, guest or customer", async () => {
      const ask = (headers: Record<string, string>, unit_id: string) =>
        shop.call("store.services.list", { headers, query: { unit_id } })
      expect((await ask(shop.ben.headers, shop.unitIds[0])).status).toBe(404)
      expect((await ask(shop.channel.headers, shop.unitIds[0])).status).toBe(401)
      expect((await ask(shop.guest.headers, shop.unitIds[0])).status).toBe(404)
      expect((await ask(shop.otherGuest, shop.guest.unitId)).status).toBe(404)
      expect((await ask(shop.guest.headers, shop.guest.unitId)).body.services[0].may_request).toBe(true)
    })
  })

  describe("what staff plans", () => {
    it("names every piece that is missing, in the reader's language, before it is offered", async () => {
      const created = await admin("services.create", {}, { body: { code: "check", kind: "installation" } })
      const { id, is_ready, readiness } = created.body.service
      const lacking = readiness.filter(({ state }: { state: string }) => state !== "ready")
      expect(is_ready).toBe(false)
      expect(lacking.map(({ piece }: { piece: string }) => piece)).toEqual([
        "names",
        "procedure",
        "trained_staff",
        "resources",
      ])
      const { body } = await admin("services.readiness", { id }, { query: { locale: "it" } })
      expect(body.readiness[2]).toMatchObject({ label: "Procedura", text: "Scegliere una procedura" })
      const refused = await admin("services.publish", { id }, { body: {} })
      expect(refused.status).toBe(400)
      for (const word of ["names", "procedure", "trained_staff", "resources"]) {
        expect(refused.body.message).toContain(word)
      }
    })

    it("is offered once complete, and is not overwritten by who has seen an older state", async () => {
      const procedure = await admin(
        "procedures.create",
        {},
        { body: { code: "look", names: { en: "L" }, steps: [step] } }
      )
      const procedure_id = procedure.body.procedure.id
      await admin("procedures.publish", { id: procedure_id }, { body: {} })
      const texts = { names: { en: "Check" }, descriptions: { en: "We look" } }
      const body = {
        code: "check",
        kind: "maintenance",
        procedure_id,
        price_amount: 49.9,
        currency_code: "eur",
        ...texts,
      }
      const { id, rev } = (await admin("services.create", {}, { body })).body.service
      const published = await admin("services.publish", { id }, { body: { rev } })
      expect(published.body.service).toMatchObject({ status: "published", price_amount: 49.9, is_ready: true })
      expect(codes(published.body.service.history.map(({ kind }: { kind: string }) => ({ code: kind })))).toEqual([
        "published",
        "created",
      ])
      const late = await admin("services.update", { id }, { body: { rev, position: 1 } })
      expect([late.status, late.body.code, late.body.details.rev]).toEqual([409, "service_changed", rev + 1])
      expect(codes(await offers({}))).toContain("check")
      expect((await admin("services.retire", { id }, { body: {} })).body.service.status).toBe("retired")
      expect(codes(await offers({}))).not.toContain("check")
    })

    it("T-098: has no price for a complaint", async () => {
      const body = { price_amount: 10, currency_code: "eur" }
      const { status, body: refusal } = await admin("services.update", { id: shop.services.complaint }, { body })
      expect([status, refusal.code]).toEqual([400, "complaint_is_free"])
    })

    it("starts from services that ship, which are adopted once", async () => {
      const { start_set } = (await admin("services.startSet")).body
      expect(start_set.every(({ service_id }: { service_id: string | null }) => service_id)).toBe(true)
      const { services } = (await admin("services.adopt", {}, { body: {} })).body
      expect(services).toHaveLength(7)
      const drafts = await admin("services.list", {}, { query: { status: "draft", order: "-code" } })
      expect(codes(drafts.body.services)).toEqual(["training", "parts_question", "maintenance_request", "installation"])
      expect((await admin("services.list", {}, { query: { q: "reclamo", kind: "complaint" } })).body.count).toBe(1)
    })

    it("keeps every version of a procedure, and shows how two differ", async () => {
      const id = shop.services.procedure
      const { procedure } = (await admin("procedures.createVersion", { id })).body
      const steps = procedure.versions[0].steps.slice(1)
      expect((await admin("procedures.update", { id }, { body: { steps: [] } })).body.procedure.problems).toEqual([
        { code: "steps", params: {}, text: "Add at least one step" },
      ])
      const clean = steps.map((one: { evidence: object[] }) => ({ ...one, evidence: [] }))
      await admin("procedures.update", { id }, { body: { steps: clean } })
      const published = await admin("procedures.publish", { id }, { body: { version: 2 } })
      expect(published.body.procedure).toMatchObject({ published_version: 2, draft_version: null })
      const { changes } = (await admin("procedures.diff", { id }, { query: { from: 1, to: 2 } })).body.diff
      expect(changes[0]).toMatchObject({ step_code: "understand", change: "removed", to: null })
      expect((await admin("procedures.update", { id }, { body: { steps: clean } })).body.code).toBe("no_draft")
      expect((await admin("procedures.retire", { id })).body.code).toBe("procedure_in_use")
    })
  })

  testInstructions(shop, admin)
  testProposals(shop, admin)
})
