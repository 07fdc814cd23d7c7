import { picture } from "../../../src/shared/attachments/__tests__/pictures"
import type { Headers } from "../harness/call"
import { makeCaseStock } from "../harness/cases"
import { fingerprint } from "../harness/fingerprint"
import { httpSuite, type Shop } from "../harness/suite"

type Step = { id: string; code: string; status: string; attempt: number }
type Act = [route: string, body: object]

const evidence = [
  { code: "dry", kind: "check", label: { en: "Dry" }, is_required: true },
  { code: "volts", kind: "measurement", label: { en: "Voltage" }, is_required: true, min: 207, max: 253, unit: "V" },
  { code: "plate", kind: "serial_scan", label: { en: "Plate" }, is_required: false },
  { code: "photo", kind: "photo", label: { en: "Photo" }, is_required: false },
]
const procedure = {
  code: "bench",
  names: { en: "On the bench" },
  steps: [
    { code: "measure", title: { en: "Measure" }, by: "technician", is_required: true, evidence },
    { code: "clean", title: { en: "Clean" }, by: "technician", is_required: false },
    {
      code: "close",
      title: { en: "Close the housing" },
      by: "agent",
      is_required: true,
      evidence: [{ code: "note", kind: "note", label: { en: "Note" }, is_required: true }],
    },
  ],
}

/** A service whose procedure asks for evidence of every kind. */
async function prepare(shop: Shop) {
  const stock = await makeCaseStock(shop)
  const as = async (id: string, body: object, params = {}) => {
    const answer = await shop.call(id, { headers: shop.manager.headers, params, body })
    if (answer.status !== 200) {
      throw new Error(`${id}: ${answer.text}`)
    }
    return answer
  }
  const { id: procedure_id } = (await as("admin.procedures.create", procedure)).body.procedure
  await as("admin.procedures.publish", {}, { id: procedure_id })
  const texts = { names: { en: "Bench check" }, descriptions: { en: "We measure" } }
  const service = { code: "bench-check", kind: "maintenance", procedure_id, ...texts }
  const { id: bench } = (await as("admin.services.create", service)).body.service
  await as("admin.services.publish", {}, { id: bench })
  await as("admin.units.setSerial", { serial_number: "SN-0042" }, { id: stock.unitIds[0] })
  return { ...stock, bench: bench as string }
}

// What agents and technicians do on a case, with whom it is refused and why.
httpSuite("cases-acts", prepare, (shop) => {
  const open = async (service_id = shop.bench, unit = 0, more: object = {}) => {
    const body = { service_id, items: [{ unit_id: shop.unitIds[unit], description: "Scalda poco" }], ...more }
    return (await shop.call("admin.cases.create", { headers: shop.agent.headers, body })).body.case
  }
  const act = (id: string, [route, body]: Act, headers: Headers = shop.agent.headers) =>
    shop.call(`admin.cases.${route}`, { headers, params: { id }, body })
  const see = async (id: string) =>
    (await shop.call("admin.cases.retrieve", { headers: shop.viewer.headers, params: { id } })).body.case
  const stepOf = (found: { steps: Step[] }, code: string) =>
    found.steps.filter((step) => step.code === code).sort((a, b) => b.attempt - a.attempt)[0]
  const done = (id: string, step: Step, body: object, headers: Headers = shop.technician.headers) =>
    shop.call("admin.cases.completeStep", { headers, params: { id, step_id: step.id }, body })
  const shown = (volts: number, more: object[] = []) => ({
    evidence: [
      { code: "dry", value: { checked: true } },
      { code: "volts", value: { number: volts, unit: "V" } },
      ...more,
    ],
  })
  const kinds = (found: { events: { kind: string }[] }) => found.events.map(({ kind }) => kind)

  describe("a step", () => {
    it.each([207, 253, 230.5])("is done with %d volts: the limits themselves are allowed", async (volts) => {
      const made = await open()
      const { body } = await done(made.id, stepOf(made, "measure"), shown(volts))
      expect(stepOf(body.case ?? (await see(made.id)), "measure")).toMatchObject({ status: "done", attempt: 1 })
    })

    it.each([206.999, 253.001, -230, 0])(
      "fails with %d volts, and is done again with both attempts kept",
      async (volts) => {
        const made = await open()
        const step = stepOf(made, "measure")
        expect((await done(made.id, step, shown(volts))).status).toBe(200)
        const failed = await see(made.id)
        expect(stepOf(failed, "measure")).toMatchObject({ status: "failed" })
        expect(kinds(failed)).toContain("step_failed")
        expect((await done(made.id, step, shown(230))).body.code).toBe("step_settled")

        expect((await done(made.id, step, { repeat: true })).status).toBe(200)
        const again = stepOf(await see(made.id), "measure")
        expect(again).toMatchObject({ status: "open", attempt: 2 })
        await done(made.id, again, shown(230))
        const steps = (await see(made.id)).steps.filter(({ code }: Step) => code === "measure")
        expect(steps.map(({ status }: Step) => status).sort()).toEqual(["done", "failed"])
        expect((await done(made.id, step, { repeat: true })).body.code).toBe("not_failed")
      }
    )

    it("names what was shown in the wrong way, and keeps nothing of it", async () => {
      const made = await open()
      const step = stepOf(made, "measure")
      const other = await open(shop.bench, 1)
      const photo = { content: await picture("jpeg"), name: "a.jpg" }
      const file = await shop.call("admin.cases.uploadAttachment", {
        headers: shop.technician.headers,
        params: { id: other.id },
        file: photo,
      })
      const before = await fingerprint(shop.container)
      const wrong: [object, number, string][] = [
        [{ evidence: [] }, 400, "with what is required: dry, volts"],
        [{ evidence: [{ code: "dry", value: { checked: true } }] }, 400, "with what is required: volts"],
        [shown(230, [{ code: "weight", value: { number: 1 } }]), 400, "dry, volts, plate, photo"],
        [shown(230, [{ code: "dry", value: { checked: true } }]), 400, "each at most once"],
        [{ evidence: [{ code: "dry", value: { text: "yes" } }, shown(1).evidence[1]] }, 400, "evidence.dry"],
        [{ evidence: [shown(1).evidence[0], { code: "volts", value: { number: 230, unit: "kV" } }] }, 400, 'unit: "V"'],
        [{ evidence: [shown(1).evidence[0], { code: "volts", value: { number: 230 } }] }, 400, 'unit: "V"'],
        [shown(230, [{ code: "photo", value: { attachment_id: file.body.attachment.id } }]), 404, "attachment"],
        [{ skip_reason: "not_needed" }, 400, "skip_reason"],
      ]
      for (const [body, status, words] of wrong) {
        const answer = await done(made.id, step, body)
        expect([answer.status, answer.body.message]).toEqual([status, expect.stringContaining(words)])
      }
      expect(await fingerprint(shop.container)).toBe(before)
    })

    it("takes the plate of the case's own unit, however it is written, and fails with another's", async () => {
      const made = await open()
      const plate = (serial_number: string) => shown(230, [{ code: "plate", value: { serial_number } }])
      expect((await done(made.id, stepOf(made, "measure"), plate(" sn 0042 ".replace(" ", "")))).status).toBe(200)
      const second = await open(shop.bench, 0)
      expect(second).toBeDefined()
      await done(second.id, stepOf(second, "measure"), plate("SN-0043"))
      expect(stepOf(await see(second.id), "measure").status).toBe("failed")
    })

    it("waits for the required one before it; one that isn't required is left out with a reason", async () => {
      const made = await open()
      const note = { evidence: [{ code: "note", value: { text: "Chiuso" } }] }
      const early = await done(made.id, stepOf(made, "close"), note)
      expect([early.status, early.body.code, early.body.message]).toEqual([
        400,
        "steps_before",
        expect.stringContaining("measure"),
      ])

      await done(made.id, stepOf(made, "measure"), shown(230))
      expect((await done(made.id, stepOf(made, "clean"), { skip_reason: "by_whim" })).status).toBe(400)
      expect((await done(made.id, stepOf(made, "close"), { repeat: true })).body.code).toBe("not_failed")
      const both = await Promise.all([1, 2].map(() => done(made.id, stepOf(made, "close"), note)))
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(kinds(await see(made.id)).filter((kind) => kind === "step_completed")).toHaveLength(2)
    })

    it("isn't done on a case that is over, nor on another case's", async () => {
      const [made, other] = [await open(), await open(shop.bench, 1)]
      expect((await done(other.id, stepOf(made, "measure"), shown(230))).status).toBe(404)
      await act(made.id, ["changeStatus", { action: "cancel", cancel_reason: "mistake" }])
      expect((await done(made.id, stepOf(made, "measure"), shown(230))).body.code).toBe("case_over")
    })
  })

  describe("an act", () => {
    const acts: Act[] = [
      ["assign", { user_id: null }],
      ["acknowledge", {}],
      ["addMessage", { body: "Ci pensiamo" }],
      ["addMessage", { body: "Sembra arrabbiato", visibility: "internal" }],
      ["update", { priority: "low" }],
      ["changeStatus", { action: "start" }],
      ["reviewSafety", { outcome: "no_danger" }],
      ["merge", { into_id: "ascase_none" }],
      ["followUp", { description: "La seconda pompa" }],
    ]

    it.each(acts)(
      "%s is the desk's: technicians and viewers are refused before anything is read",
      async (route, body) => {
        const { id } = await open()
        const before = await fingerprint(shop.container)
        for (const { headers } of [shop.technician, shop.viewer]) {
          expect((await act(id, [route, body], headers)).status).toBe(403)
          expect((await act(id, [route, { colour: "red" }], headers)).status).toBe(403)
          expect((await act("ascase_none", [route, body], headers)).status).toBe(403)
        }
        expect(await fingerprint(shop.container)).toBe(before)
        expect((await act("ascase_none", [route, body])).status).toBe(404)
      }
    )

    it.each(acts.filter(([route]) => route !== "followUp"))(
      "%s on a state that somebody has changed is a 409",
      async (route, body) => {
        const { id, rev } = await open()
        await act(id, ["update", { priority: "high" }], shop.manager.headers)
        const before = await fingerprint(shop.container)
        const late = await act(id, [route, { ...body, rev }])

        expect([late.status, late.body.code ?? late.body.type]).toEqual(
          route === "merge" ? [404, "not_found"] : [409, "case_changed"]
        )
        expect(await fingerprint(shop.container)).toBe(before)
      }
    )

    it("acknowledges once: the second time changes nothing that was said", async () => {
      const { id } = await open(shop.services.complaint, 0, { remedy_sought: "refund" })
      const [first, second] = [await act(id, ["acknowledge", {}]), await act(id, ["acknowledge", {}])]

      expect(first.body.case.acknowledged_at).toEqual(expect.any(String))
      expect(second.status).toBe(200)
      const found = await see(id)
      expect(found.acknowledged_at).toBe(first.body.case.acknowledged_at)
      expect(kinds(found).filter((kind) => kind === "acknowledged")).toHaveLength(1)
    })

    it("T-092: a case of danger ends only when somebody has looked at it", async () => {
      const made = await open(shop.services.repair, 1)
      expect(made.safety_review_opened_at).toBeNull()
      const items = [{ unit_id: shop.unitIds[2], symptom_code: "smoke", description: "Fuma" }]
      const { id } = await open(shop.services.repair, 2, { items })
      const end: Act = ["changeStatus", { action: "cancel", cancel_reason: "mistake" }]
      expect((await act(id, end)).body.code).toBe("safety_review_open")
      const bulk = await shop.call("admin.cases.bulk", {
        headers: shop.agent.headers,
        body: { ids: [id, made.id], action: "cancel", cancel_reason: "mistake" },
      })
      expect(
        bulk.body.results.map(({ done: is, code }: { done: boolean; code?: string }) => [is, code ?? null])
      ).toEqual([
        [false, "safety_review_open"],
        [true, null],
      ])
      expect((await act(id, ["reviewSafety", { outcome: "reported" }])).status).toBe(200)
      expect((await act(id, end)).status).toBe(200)
    })
  })
})
