/** @jest-environment ./dev/tests/browser.cjs */
import { act, fireEvent, screen, waitFor } from "@testing-library/react"
import type { CaseEvidenceDefinition, CaseStepDefinition } from "../../../../../src/types"
import { aCase } from "../../../../__tests__/harness/a-case"
import { asked, aStep } from "../../../../__tests__/harness/a-step"
import { caseChanged, casePath, pageOf } from "../../../../__tests__/harness/case-answers"
import { fakeServer, Refused, type Sent } from "../../../../__tests__/harness/fake-server"
import { choose, press, turn, write } from "../../../../__tests__/harness/fill-in"
import { openPage } from "../../../../__tests__/harness/open-page"
import CaseStepPage from "../../../../routes/after-sales/cases/[id]/@step/page"

const path = `POST ${casePath}/steps/asstp_measure`
const files = `POST ${casePath}/attachments`
const save = (name = "Save") => screen.getByRole("button", { name }) as HTMLButtonElement
const photo = asked({ code: "photo", kind: "photo", label: { en: "The gauge", it: "Il manometro" } })

/** The form as it slides in over a case with this one step. */
async function open(definition: Partial<CaseStepDefinition> = {}, rest: object = {}, language?: "it") {
  const steps = [aStep({ definition })]
  const server = fakeServer({ ...pageOf(aCase({ steps })), [path]: { case: aCase() }, ...rest })
  const at = "/cases/ascas_1/form?step_id=asstp_measure"
  const where = await openPage({ at, path: "/cases/:id", form: <CaseStepPage />, language })
  await screen.findByRole("dialog")
  return { server, where, sent: () => server.sent(path).map(({ body }) => body) }
}
const evidence = (...list: CaseEvidenceDefinition[]) => ({ evidence: list })

async function hand(label: string, name: string): Promise<void> {
  await act(async () => {
    fireEvent.change(screen.getByLabelText(label, { selector: "input[type=file]" }), {
      target: { files: [new File(["x"], name, { type: "image/jpeg" })] },
    })
  })
}

describe("recording a step", () => {
  it("says what is to be done and how, and sends a measurement with its unit", async () => {
    const { sent, where } = await open()
    expect(screen.getByRole("heading", { name: "Measure the pressure" })).toBeTruthy()
    expect(screen.getByText("At the group, warm.")).toBeTruthy()
    expect(screen.getByText("From 8.5 to 9.5 bar")).toBeTruthy()
    expect(save().disabled).toBe(true)
    write("Pressure", "9.1")
    await press("Save")

    await waitFor(() => expect(where()).not.toContain("/form"))
    expect(await screen.findByText("The step was recorded")).toBeTruthy()
    expect(sent()).toEqual([{ evidence: [{ code: "pressure", value: { number: 9.1, unit: "bar" } }], rev: 7 }])
  })

  it("reads a number as Italians type it", async () => {
    const { sent } = await open({}, {}, "it")
    write("Pressione", " 8,75 ")
    await press("Salva")

    await waitFor(() => expect(sent()).toMatchObject([{ evidence: [{ value: { number: 8.75 } }] }]))
  })

  it.each([
    ["9,,1", "A number, such as 9.5", true],
    ["nine", "A number, such as 9.5", true],
    ["12", "Out of limits: the step will count as failed.", false],
    ["8.49", "Out of limits: the step will count as failed.", false],
  ])("says of %j what is wrong, and holds back what is no number", async (typed, words, isHeld) => {
    await open()
    write("Pressure", typed)

    const field = screen.getByLabelText("Pressure", { selector: "input" })
    expect(screen.getByText(words)).toBeTruthy()
    expect(field.getAttribute("aria-invalid")).toBe("true")
    expect(field.getAttribute("aria-describedby")).toContain("error")
    expect(save().disabled).toBe(isHeld)
  })

  it.each(["8.5", "9.5"])("takes the limit itself, %s, as kept", async (typed) => {
    await open()
    write("Pressure", typed)

    expect(screen.queryByText(/Out of limits/)).toBeNull()
    expect(save().disabled).toBe(false)
  })

  it.each([
    [{ min: null }, "At most 9.5 bar"],
    [{ max: null }, "At least 8.5 bar"],
    [{ min: null, max: null }, "bar"],
    [{ min: 0, max: 3, unit: null }, "From 0 to 3"],
  ])("names the limits %j as %j", async (limits, words) => {
    await open(evidence(asked(limits)))

    expect(screen.getByText(words)).toBeTruthy()
  })

  it("names the limits as Italians write numbers", async () => {
    await open({}, {}, "it")

    expect(screen.getByText("Da 8,5 a 9,5 bar")).toBeTruthy()
  })

  it("takes a check that did not pass as an answer too", async () => {
    const { sent } = await open(evidence(asked({ code: "tight", kind: "check", label: { en: "Is it tight?" } })))
    expect(save().disabled).toBe(true)
    choose("Is it tight?", "no")
    await press("Save")

    await waitFor(() => expect(sent()).toMatchObject([{ evidence: [{ code: "tight", value: { checked: false } }] }]))
  })

  it("takes a scanned serial number and a note, the note only if there is one", async () => {
    const serial = asked({ code: "serial", kind: "serial_scan", label: { en: "Serial" } })
    const note = asked({ code: "note", kind: "note", label: { en: "Remark" }, is_required: false })
    const { sent } = await open(evidence(serial, note))
    expect(screen.getByText("(Optional)")).toBeTruthy()
    write("Serial", " LD-0001 ")
    write("Remark", "   ")
    await press("Save")

    await waitFor(() =>
      expect(sent()).toEqual([{ evidence: [{ code: "serial", value: { serial_number: "LD-0001" } }], rev: 7 }])
    )
  })

  it("needs nothing but the word when the step asks for nothing", async () => {
    const { sent } = await open(evidence())
    expect(screen.getByText("No evidence is needed: saving says that it is done.")).toBeTruthy()
    await press("Save")

    await waitFor(() => expect(sent()).toEqual([{ evidence: [], rev: 7 }]))
  })

  it("asks before what was typed is lost", async () => {
    const { where } = await open()
    write("Pressure", "9")
    await press("Cancel")

    expect(await screen.findByText("Leave this form?")).toBeTruthy()
    expect(where()).toContain("/form")
  })

  it("opens nothing for a step that is not the case's", async () => {
    fakeServer(pageOf(aCase({ steps: [aStep()] })))
    const at = "/cases/ascas_1/form?step_id=asstp_other"
    await openPage({ at, path: "/cases/:id", form: <CaseStepPage /> })

    expect(screen.queryByRole("dialog")).toBeNull()
  })
})

describe("evidence that is a picture", () => {
  const stored = ({ query }: Sent) => ({ attachment: { id: `asatt_${query.get("step_id")}`, name: "gauge.jpg" } })

  it("is stored at once, for colleagues alone and belonging to its step, and named with the evidence", async () => {
    const { server, sent } = await open(evidence(photo), { [files]: stored })
    await hand("Choose a picture", "gauge.jpg")
    expect(await screen.findByText("gauge.jpg")).toBeTruthy()
    expect(Object.fromEntries(server.sent(files)[0].query)).toEqual({
      visibility: "internal",
      step_id: "asstp_measure",
    })
    await press("Save")

    await waitFor(() =>
      expect(sent()).toMatchObject([{ evidence: [{ code: "photo", value: { attachment_id: "asatt_asstp_measure" } }] }])
    )
  })

  it("can be taken away and chosen again before it is saved", async () => {
    await open(evidence(photo), { [files]: stored })
    await hand("Choose a picture", "gauge.jpg")
    await screen.findByText("gauge.jpg")
    await press("Remove")

    expect(screen.queryByText("gauge.jpg")).toBeNull()
    expect(save().disabled).toBe(true)
  })

  it.each([
    [413, { type: "too_large", message: "longer than 15728640 bytes" }, "Il file è troppo grande."],
    [415, { type: "unsupported_media_type", message: "not read" }, "I file di questo tipo non sono accettati."],
    [400, { type: "not_allowed", code: "too_many_files", message: "at most 10" }, "Ci sono già troppi file."],
    [
      429,
      { type: "too_many_requests", code: "too_many_requests", message: "Too many" },
      "Troppi tentativi. Attendi un momento.",
    ],
  ])("is refused with %i in the reader's language, and the step stays open", async (status, body, words) => {
    const { sent } = await open(evidence(photo), { [files]: new Refused(status, body) }, "it")
    await hand("Scegli un’immagine", "gauge.jpg")

    expect(await screen.findByText(words)).toBeTruthy()
    expect(save("Salva").disabled).toBe(true)
    expect(sent()).toEqual([])
  })
})

describe("a step that need not be done", () => {
  it("is left out with a reason instead of evidence", async () => {
    const { sent } = await open({ is_required: false })
    turn("Skip this step")
    expect(screen.queryByLabelText("Pressure")).toBeNull()
    expect(save().disabled).toBe(true)
    choose("Reason", "not_applicable")
    await press("Save")

    await waitFor(() => expect(sent()).toEqual([{ skip_reason: "not_applicable", rev: 7 }]))
  })

  it("is the only one that can be left out", async () => {
    await open()

    expect(screen.queryByRole("switch")).toBeNull()
  })
})

describe("a step that is refused", () => {
  it.each([
    ["case_changed", caseChanged(), /Somebody else was faster/],
    ["steps_before", new Refused(400, { type: "not_allowed", code: "steps_before", message: "x" }), /in their order/],
    ["step_settled", new Refused(409, { type: "conflict", code: "step_settled", message: "x" }), /settled already/],
  ])("stays open with what was typed: %s", async (_, refusal, words) => {
    const { where } = await open({}, { [path]: refusal })
    write("Pressure", "9")
    await press("Save")

    expect(await screen.findByText(words)).toBeTruthy()
    expect(where()).toContain("/form")
    expect((screen.getByLabelText("Pressure", { selector: "input" }) as HTMLInputElement).value).toBe("9")
  })
})
