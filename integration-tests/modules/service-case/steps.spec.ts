import type { EvidenceDefinition, EvidenceValue } from "../../../src/modules/service-case"
import { describeCases } from "./case-suite"
import { agent, anna, annaAsks, colleague, procedureOf, request, step } from "./requests"

const evidence = (code: string, kind: EvidenceDefinition["kind"], change = {}): EvidenceDefinition => ({
  code,
  kind,
  label: { en: code },
  is_required: true,
  ...change,
})

const pressure = evidence("pressure", "measurement", { min: 1, max: 1.5, unit: "bar" })
const procedure = procedureOf(
  step("look", { evidence: [evidence("seen", "check")] }),
  step("measure", {
    by: "technician",
    evidence: [pressure, evidence("serial", "serial_scan", { is_required: false })],
  }),
  step("tidy", { is_required: false, evidence: [evidence("remark", "note", { is_required: false })] }),
  step("confirm", { by: "customer" })
)
const technician = { type: "technician" as const, id: "tech_1" }

describeCases("the steps of a case", ({ service, sql }) => {
  const open = async () => {
    const { id } = (await service.createCase(request({ procedure }))).case
    const { steps } = await service.retrieveAdminCase(id)
    return { id, of: (code: string) => steps.find((one) => one.code === code)?.id ?? "" }
  }
  const complete = (case_id: string, step_id: string, given: Record<string, EvidenceValue> = {}, change = {}) =>
    service.completeStep({
      case_id,
      step_id,
      evidence: Object.entries(given).map(([code, value]) => ({ code, value })),
      actor: agent,
      ...change,
    })
  const seen = { seen: { checked: true } }

  it("are done in order, with what is to be shown, by those who may", async () => {
    const { id, of } = await open()
    await expect(complete(id, of("measure"), { pressure: { number: 1.2, unit: "bar" } })).rejects.toMatchObject({
      code: "steps_before",
      message: expect.stringContaining("look"),
    })
    await expect(complete(id, of("look"))).rejects.toThrow(/'evidence'.*seen/)
    await expect(complete(id, of("look"), seen, { actor: technician })).rejects.toMatchObject({ type: "not_found" })
    expect(await complete(id, of("look"), seen)).toMatchObject({
      step: { status: "done", done_by_id: "user_ada", evidence: [{ code: "seen", within_limits: true }] },
      has_failed: false,
    })
    const source = { kind: "appointment" as const, id: "asapt_1" }
    const shown = { pressure: { number: 1.5, unit: "bar" }, serial: { serial_number: "sn-0004711" } }
    const measured = await complete(id, of("measure"), shown, { actor: technician, source })
    expect(measured.step.evidence).toMatchObject([
      { code: "pressure", value: { number: 1.5, unit: "bar" }, within_limits: true, source_id: "asapt_1" },
      { code: "serial", within_limits: true },
    ])
    const mine = { actor: anna, asker: annaAsks }
    await expect(complete(id, of("tidy"), {}, mine)).rejects.toMatchObject({ type: "not_found" })
    expect((await complete(id, of("confirm"), {}, mine)).step.status).toBe("done")
    expect((await complete(id, of("tidy"), { remark: { text: "All clean" } })).step.status).toBe("done")
    const resolved = await service.changeStatus({ id, action: "resolve", resolution_code: "solved", actor: agent })
    expect(resolved.to).toBe("resolved")
  })

  it("fail outside of the limits, which is told, and may be done again", async () => {
    const { id, of } = await open()
    await complete(id, of("look"), seen)
    const failed = await complete(id, of("measure"), { pressure: { number: 1.51, unit: "bar" } })
    expect(failed).toMatchObject({ has_failed: true, step: { status: "failed", evidence: [{ within_limits: false }] } })
    const { events } = await service.retrieveAdminCase(id)
    expect(events[0]).toMatchObject({
      kind: "step_failed",
      data: { code: "measure", failed: ["pressure"], attempt: 1 },
    })
    const again = await service.repeatStep({ case_id: id, step_id: of("measure"), actor: agent })
    expect(again.step).toMatchObject({ status: "open", attempt: 2, evidence: [] })
    await expect(complete(id, of("confirm"))).rejects.toMatchObject({ code: "steps_before" })
    await expect(service.repeatStep({ case_id: id, step_id: of("measure"), actor: agent })).rejects.toMatchObject({
      code: "not_failed",
    })
    expect((await complete(id, again.step.id, { pressure: { number: 1, unit: "bar" } })).has_failed).toBe(false)
    expect((await service.retrieveAdminCase(id)).steps.filter(({ code }) => code === "measure")).toMatchObject([
      { attempt: 1, status: "failed" },
      { attempt: 2, status: "done" },
    ])
  })

  it.each([
    ["a check that says no", "look", { seen: { checked: false } }],
    [
      "another machine's serial number",
      "measure",
      { pressure: { number: 1, unit: "bar" }, serial: { serial_number: "X" } },
    ],
  ])("fail for %s", async (_, code, shown) => {
    const { id, of } = await open()
    if (code === "measure") {
      await complete(id, of("look"), seen)
    }
    expect((await complete(id, of(code), shown)).has_failed).toBe(true)
  })

  it("are done once, also when two do them at the same time", async () => {
    const { id, of } = await open()
    const both = await Promise.allSettled([
      complete(id, of("look"), seen),
      complete(id, of("look"), seen, { actor: colleague }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    const refused = both.find(({ status }) => status === "rejected") as PromiseRejectedResult
    expect(refused.reason).toMatchObject({ code: "step_settled", details: { status: "done" } })
    expect(await sql(`select count(*)::int as n from after_sales_case_evidence`)).toEqual([{ n: 1 }])
  })

  it("are left out with a reason when they aren't required", async () => {
    const { id, of } = await open()
    const skip = (code: string) =>
      service.skipStep({ case_id: id, step_id: of(code), reason: "customer_declined", actor: agent })
    await expect(skip("look")).rejects.toMatchObject({ code: "step_required" })
    await complete(id, of("look"), seen)
    await complete(id, of("measure"), { pressure: { number: 1, unit: "bar" } })
    expect((await skip("tidy")).step).toMatchObject({ status: "skipped", skip_reason: "customer_declined" })
    await expect(skip("tidy")).rejects.toMatchObject({ code: "step_settled" })
  })

  it.each([
    ["another unit", { pressure: { number: 1, unit: "psi" } }],
    ["no number", { pressure: { number: Number.NaN, unit: "bar" } }],
    ["the wrong kind", { pressure: { text: "one" } }],
    ["something nobody asked for", { pressure: { number: 1, unit: "bar" }, colour: { text: "red" } }],
  ])("refuse %s, and nothing is written", async (_, shown) => {
    const { id, of } = await open()
    await complete(id, of("look"), seen)
    await expect(complete(id, of("measure"), shown as Record<string, EvidenceValue>)).rejects.toThrow(/evidence/)
    expect(await sql(`select code from after_sales_case_evidence`)).toEqual([{ code: "seen" }])
  })

  it("keep their evidence as it was written, but for the erasure of a person's words", async () => {
    const { id, of } = await open()
    await complete(id, of("look"), seen)
    await complete(id, of("measure"), { pressure: { number: 1, unit: "bar" } })
    await complete(id, of("tidy"), { remark: { text: "Anna was kind" } })
    const change = (set: string) => sql(`update after_sales_case_evidence set ${set} where code = 'remark'`)
    await expect(change(`value = '{"text": "Anna was rude"}'`)).rejects.toThrow(/written once/)
    await expect(change(`within_limits = true`)).rejects.toThrow(/written once/)
    await expect(change(`value = '{"erased": true}', actor_id = 'user_x'`)).rejects.toThrow(/written once/)
    await expect(sql(`delete from after_sales_case_evidence`)).rejects.toThrow(/written once/)
    await change(`value = '{"erased": true}'`)
  })

  it("prove by files that are on this case alone", async () => {
    const photo = evidence("photo", "photo")
    const { id } = (await service.createCase(request({ procedure: procedureOf(step("shoot", { evidence: [photo] })) })))
      .case
    const [{ id: step_id }] = (await service.retrieveAdminCase(id)).steps
    const file = { name: "a.jpg", mime: "image/jpeg", bytes: 10, sha256: "aa", state: "stored" as const, actor: agent }
    const elsewhere = await service.recordAttachment({ ...file, file_id: "f1" })
    await expect(complete(id, step_id, { photo: { attachment_id: elsewhere.id } })).rejects.toMatchObject({
      type: "not_found",
    })
    const here = await service.recordAttachment({ ...file, file_id: "f2", case_id: id, step_id })
    const done = await complete(id, step_id, { photo: { attachment_id: here.id } })
    expect(done.step.evidence).toMatchObject([{ attachment_id: here.id, within_limits: null }])
    await expect(service.removeAttachment({ id: here.id, actor: agent })).rejects.toMatchObject({
      code: "attachment_is_evidence",
    })
  })
})
