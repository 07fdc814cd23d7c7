/** @jest-environment ./dev/tests/browser.cjs */
import { screen, within } from "@testing-library/react"
import type { AdminCaseDetail, CaseEvidence, CaseStep } from "../../../../../src/types"
import { aCase, aCaseFile } from "../../../../__tests__/harness/a-case"
import { asked, aStep, taken } from "../../../../__tests__/harness/a-step"
import { allow, caseChanged, casePath, desk } from "../../../../__tests__/harness/case-answers"
import { fakeServer, Refused } from "../../../../__tests__/harness/fake-server"
import { press } from "../../../../__tests__/harness/fill-in"
import { openPage } from "../../../../__tests__/harness/open-page"
import { CaseStepsSection } from "../case-steps-section"

const at = "2026-06-02T09:00:00.000Z"
const procedure = { procedure_title: { en: "Leak", it: "Perdita" }, procedure_version: 3 }
const titled = (code: string, title: string, changes: Partial<CaseStep> = {}, definition: object = {}) =>
  aStep({ code, ...changes, definition: { title: { en: title }, ...definition } })

const show = (steps: CaseStep[], changes: Partial<AdminCaseDetail> = {}, language?: "it") =>
  openPage({ at: "/page", page: <CaseStepsSection case_={aCase({ ...procedure, steps, ...changes })} />, language })
const row = (title: string) => within(screen.getByText(title).closest("li") as HTMLElement)
const value = (evidence: Partial<CaseEvidence>, definition = asked()) =>
  show([aStep({ status: "done", done_at: at, evidence: [taken(evidence)], definition: { evidence: [definition] } })])

describe("the procedure of a case", () => {
  it("is the version with which the case began, and says how far it has come", async () => {
    fakeServer(desk)
    await show([
      titled("ask", "Ask", { status: "done", done_at: at }),
      titled("skip", "Clean", { status: "skipped", done_at: at, skip_reason: "done_before" }),
      titled("test", "Test"),
    ])

    expect(screen.getByText("Leak, version 3")).toBeTruthy()
    const bar = screen.getByRole("progressbar", { name: "2 of 3" })
    expect(bar.getAttribute("aria-valuenow")).toBe("67")
  })

  it("is read in Italian by Italians", async () => {
    fakeServer(desk)
    await show([aStep()], {}, "it")

    expect(screen.getByText("Misura la pressione")).toBeTruthy()
    expect(screen.getByText("Al gruppo, a caldo.")).toBeTruthy()
    expect(screen.getByText(/^Perdita/)).toBeTruthy()
  })

  it("tells of each step how it went and when, and how to do it only while it is open", async () => {
    fakeServer(desk)
    const how = { instruction: { en: "With a dry cloth." } }
    await show([
      titled("a", "Wipe", { status: "done", done_at: at }, how),
      titled("b", "Dry", { status: "failed", done_at: at }),
      titled("c", "Oil", { status: "skipped", done_at: at, skip_reason: "customer_declined" }),
      titled("d", "Polish", {}, { ...how, is_required: false }),
    ])

    expect(row("Wipe").getByText(/^Done on Jun 2, 2026/)).toBeTruthy()
    expect(row("Wipe").queryByText("With a dry cloth.")).toBeNull()
    expect(row("Dry").getByText(/^Failed on/)).toBeTruthy()
    expect(row("Oil").getByText(/^Skipped on/)).toBeTruthy()
    expect(row("Oil").getByText("Customer declined")).toBeTruthy()
    expect(row("Polish").getByText("With a dry cloth.")).toBeTruthy()
    expect(row("Polish").getByText("Optional")).toBeTruthy()
    expect(row("Wipe").queryByText("Optional")).toBeNull()
  })

  it("offers the next step alone, for steps are done in their order", async () => {
    fakeServer(desk)
    await show([titled("a", "One", { status: "done", done_at: at }), titled("b", "Two"), titled("c", "Three")])
    const link = await screen.findByRole("link", { name: "Record" })

    expect(link.getAttribute("href")).toBe("/page/step?step_id=asstp_b")
    expect(row("Two").getByRole("link")).toBe(link)
  })

  it("offers none to those who may not record, nor when the case is over", async () => {
    fakeServer(allow("cases.read", "cases.update"))
    await show([aStep()])
    expect(screen.queryByRole("link", { name: "Record" })).toBeNull()
  })

  it.each(["resolved", "closed", "cancelled"] as const)("offers none when the case is %s", async (status) => {
    fakeServer(desk)
    await show([aStep(), titled("b", "Failed", { status: "failed", done_at: at })], { status })
    await screen.findByText("Failed")

    expect(screen.queryByRole("link", { name: "Record" })).toBeNull()
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull()
  })

  it("says that it is at its end", async () => {
    fakeServer(desk)
    await show([titled("a", "One", { status: "done", done_at: at })])

    expect(screen.getByText("Every step is done.")).toBeTruthy()
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("100")
  })

  it("is not there when the case follows none", async () => {
    fakeServer(desk)
    await show([])

    expect(screen.queryByRole("heading")).toBeNull()
  })
})

describe("a step that failed", () => {
  const path = `POST ${casePath}/steps/asstp_measure`
  const failed = aStep({
    status: "failed",
    done_at: at,
    evidence: [taken({ value: { number: 4 }, within_limits: false })],
  })
  const second = aStep({ id: "asstp_2", attempt: 2, status: "failed", done_at: at })

  it("is begun anew, and what was written stays", async () => {
    const server = fakeServer({ ...desk, [path]: { case: aCase() } })
    await show([failed])
    await screen.findByRole("button", { name: "Try again" })
    await press("Try again")

    expect(server.sent(path)[0].body).toEqual({ repeat: true, rev: 7 })
    expect(await screen.findByText("The step is open again")).toBeTruthy()
    expect(screen.getByText("Out of limits")).toBeTruthy()
  })

  it("is begun anew from its last attempt alone, which says which one it is", async () => {
    fakeServer(desk)
    await show([failed, second])
    await screen.findByText("Attempt 2")

    expect(screen.getAllByRole("button", { name: "Try again" }).length).toBe(1)
    expect(within(screen.getByText("Attempt 2").closest("li") as HTMLElement).getByRole("button")).toBeTruthy()
  })

  it("can't be begun anew when somebody else was faster, who is not overwritten", async () => {
    fakeServer({ ...desk, [path]: caseChanged() })
    await show([failed])
    await screen.findByRole("button", { name: "Try again" })
    await press("Try again")

    expect(await screen.findByText(/Somebody else was faster/)).toBeTruthy()
    expect(screen.queryByText("The step is open again")).toBeNull()
  })

  it("says the rule in Italian when it is not to be begun anew", async () => {
    const code = { type: "not_allowed", code: "not_failed", message: "Only the last attempt" }
    fakeServer({ ...desk, [path]: new Refused(400, code) })
    await show([failed], {}, "it")
    await screen.findByRole("button", { name: "Riprova" })
    await press("Riprova")

    expect(await screen.findByText("Si ripete solo un passo fallito.")).toBeTruthy()
  })
})

describe("what was taken down at a step", () => {
  it.each([
    ["a number with its unit", { value: { number: 9.25, unit: "bar" } }, "9.25 bar"],
    ["a number that needs no unit", { value: { number: 1200 } }, "1,200"],
    ["a check that passed", { kind: "check", value: { checked: true } }, "Yes"],
    ["a check that did not", { kind: "check", value: { checked: false } }, "No"],
    ["a serial number", { kind: "serial_scan", value: { serial_number: "LD-0001" } }, "LD-0001"],
    ["a note", { kind: "note", value: { text: "Scale inside" } }, "Scale inside"],
    ["a note that was erased", { kind: "note", value: { erased: true } }, "Erased on the person’s request"],
    ["a picture that is gone", { kind: "photo", value: {}, attachment_id: "asatt_gone" }, "-"],
  ] as [string, Partial<CaseEvidence>, string][])("may be %s", async (_, evidence, said) => {
    fakeServer(desk)
    await value(evidence)

    expect(screen.getByRole("definition").textContent).toBe(said)
    expect(screen.getByRole("term").textContent).toBe("Pressure")
  })

  it("may be a picture, which can be kept", async () => {
    fakeServer(desk)
    const evidence = [taken({ code: "photo", kind: "photo", value: {}, attachment_id: "asatt_1" })]
    const definition = { evidence: [asked({ code: "photo", kind: "photo", label: { en: "The leak" } })] }
    await show([aStep({ status: "done", done_at: at, evidence, definition })], { attachments: [aCaseFile()] })

    expect(screen.getByRole("term").textContent).toBe("The leak")
    expect(screen.getByRole("button", { name: /leak\.jpg/ })).toBeTruthy()
  })

  it("is marked when it lies outside its limits, and only then", async () => {
    fakeServer(desk)
    const evidence = [
      taken({ id: "a", code: "pressure", within_limits: false, value: { number: 12, unit: "bar" } }),
      taken({ id: "b", code: "heat", within_limits: null, value: { number: 93 } }),
    ]
    await show([aStep({ status: "failed", done_at: at, evidence })])

    const [pressure, heat] = screen.getAllByRole("definition")
    expect(pressure.textContent).toBe("12 barOut of limits")
    expect(heat.textContent).toBe("93")
    expect(screen.getAllByRole("term")[1].textContent).toBe("heat")
  })

  it("is a number as Italians write it", async () => {
    fakeServer(desk)
    const step = aStep({ status: "done", done_at: at, evidence: [taken({ value: { number: 9.25, unit: "bar" } })] })
    await show([step], {}, "it")

    expect(screen.getByRole("definition").textContent).toBe("9,25 bar")
    expect(screen.getByRole("term").textContent).toBe("Pressione")
  })
})
