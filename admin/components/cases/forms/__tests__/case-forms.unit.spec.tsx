/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { ComponentType } from "react"
import type { AdminCaseDetail } from "../../../../../src/types"
import { aCase } from "../../../../__tests__/harness/a-case"
import { caseChanged, casePath, pageOf } from "../../../../__tests__/harness/case-answers"
import { fakeServer, Refused } from "../../../../__tests__/harness/fake-server"
import { choose, press, write } from "../../../../__tests__/harness/fill-in"
import { openPage } from "../../../../__tests__/harness/open-page"
import CaseAssignPage from "../../../../routes/after-sales/cases/[id]/@assign/page"
import CaseCancelPage from "../../../../routes/after-sales/cases/[id]/@cancel/page"
import CaseEditPage from "../../../../routes/after-sales/cases/[id]/@edit/page"
import CaseFactorsPage from "../../../../routes/after-sales/cases/[id]/@factors/page"
import CaseResolvePage from "../../../../routes/after-sales/cases/[id]/@resolve/page"
import CaseSafetyPage from "../../../../routes/after-sales/cases/[id]/@safety/page"

/** Opens a form over this case, whose route for the act answers with the case. */
async function open(Form: ComponentType, route: string, changes: Partial<AdminCaseDetail> = {}, language?: "it") {
  const path = `POST ${casePath}${route}`
  const server = fakeServer({ ...pageOf(aCase(changes)), [path]: { case: aCase() } })
  const where = await openPage({ at: "/cases/ascas_1/form", path: "/cases/:id", form: <Form />, language })
  await screen.findByRole("dialog")
  return {
    where,
    answer: (given: unknown) => server.answer(path, given),
    sent: () => server.sent(path).map(({ body }) => body),
    isDone: async (words: string) => {
      await waitFor(() => expect(where()).toBe("/cases/ascas_1"))
      expect(await screen.findByText(words)).toBeTruthy()
    },
  }
}
const isHeld = (name: string) => (screen.getByRole("button", { name }) as HTMLButtonElement).disabled
const answersOf = (label: string) =>
  [...(screen.getByLabelText(label, { selector: "button" }).parentElement?.querySelectorAll("option") ?? [])]
    .map(({ textContent }) => textContent)
    .filter(Boolean)

describe("assigning a case", () => {
  it("offers the next in turn, every agent and nobody, and says who gets none by turn", async () => {
    await open(CaseAssignPage, "/assign")
    await waitFor(() => expect(answersOf("Assignee").length).toBeGreaterThan(2))

    expect(answersOf("Assignee").sort()).toEqual([
      "Bea Bianchi",
      "Carlo Conti",
      "Dora Dini (gets no cases in turn)",
      "Next agent in turn",
      "Nobody",
      "user_4@example.com",
    ])
  })

  it.each([
    ["user_2", { user_id: "user_2", rev: 7 }],
    ["nobody", { user_id: null, rev: 7 }],
    ["in_turn", { rev: 7 }],
  ])("to %s", async (to, body) => {
    const { sent, isDone } = await open(CaseAssignPage, "/assign")
    await waitFor(() => expect(answersOf("Assignee").length).toBeGreaterThan(2))
    choose("Assignee", to)
    await press("Save")

    await isDone("The case was assigned")
    expect(sent()).toEqual([body])
  })

  it("begins with the next in turn when nobody has it", async () => {
    const { sent, isDone } = await open(CaseAssignPage, "/assign", { assignee_id: null })
    await press("Save")

    await isDone("The case was assigned")
    expect(sent()).toEqual([{ rev: 7 }])
  })
})

describe("editing a case", () => {
  it("sends what was changed, and never a right that the agent has not touched", async () => {
    const { sent, isDone } = await open(CaseEditPage, "")
    choose("Priority", "critical")
    await press("Save")

    await isDone("The case was changed")
    expect(sent()).toEqual([{ priority: "critical", rev: 7 }])
  })

  it("takes down and takes back what the customer has said", async () => {
    const { sent } = await open(CaseEditPage, "", { right_claimed: "withdrawal" })
    expect(screen.getByText("Only what the customer has said.")).toBeTruthy()
    choose("Remedy sought", "repair")
    choose("Right claimed", "none")
    await press("Save")

    await waitFor(() =>
      expect(sent()).toEqual([{ priority: "normal", remedy_sought: "repair", right_claimed: null, rev: 7 }])
    )
  })

  it("is told in Italian that a complaint keeps its remedy", async () => {
    const complaint = { service_kind: "complaint", remedy_sought: "refund" } as const
    const { answer, where } = await open(CaseEditPage, "", complaint, "it")
    answer(new Refused(400, { type: "not_allowed", code: "remedy_required", message: "A complaint names" }))
    choose("Rimedio richiesto", "none")
    await press("Salva")

    expect(await screen.findByText("A un reclamo serve il rimedio richiesto.")).toBeTruthy()
    expect(where()).toBe("/cases/ascas_1/form")
  })

  it("asks before a choice is lost", async () => {
    const { where } = await open(CaseEditPage, "")
    choose("Priority", "low")
    await press("Cancel")

    expect(await screen.findByText("Leave this form?")).toBeTruthy()
    expect(where()).toBe("/cases/ascas_1/form")
  })
})

describe("ending a case", () => {
  it("resolves it only with how it ended", async () => {
    const { sent, isDone } = await open(CaseResolvePage, "/status")
    expect(isHeld("Resolve")).toBe(true)
    choose("Resolution", "no_fault_found")
    await press("Resolve")

    await isDone("The case is resolved")
    expect(sent()).toEqual([{ action: "resolve", resolution_code: "no_fault_found", rev: 7 }])
  })

  it.each([
    ["steps_open", "Required steps of the procedure are still open."],
    ["decision_not_communicated", "Tell the customer the decision first."],
    ["safety_review_open", "The product’s safety must be reviewed first."],
    ["open_work", "Work on this case is still open."],
  ])("does not resolve it against a rule: %s", async (code, words) => {
    const { answer, where } = await open(CaseResolvePage, "/status")
    answer(new Refused(400, { type: "not_allowed", code, message: "The rule in the server's words" }))
    choose("Resolution", "solved")
    await press("Resolve")

    expect(await screen.findByText(words)).toBeTruthy()
    expect(where()).toBe("/cases/ascas_1/form")
  })

  it("does not resolve what somebody else has just changed, and goes on from what it is now", async () => {
    const { answer, sent, where, isDone } = await open(CaseResolvePage, "/status")
    answer(caseChanged())
    choose("Resolution", "solved")
    await press("Resolve")
    expect(await screen.findByText(/Somebody else was faster/)).toBeTruthy()
    expect(where()).toBe("/cases/ascas_1/form")

    answer({ case: aCase() })
    await press("Resolve")
    await isDone("The case is resolved")
    expect(sent().length).toBe(2)
  })

  it("cancels it only with a reason, and warns that it is for good", async () => {
    const { sent, isDone } = await open(CaseCancelPage, "/status")
    expect(screen.getByText("A cancelled case can’t be opened again.")).toBeTruthy()
    expect(isHeld("Cancel case")).toBe(true)
    choose("Reason", "duplicate")
    await press("Cancel case")

    await isDone("The case is cancelled")
    expect(sent()).toEqual([{ action: "cancel", cancel_reason: "duplicate", rev: 7 }])
  })

  it("cancels in Italian", async () => {
    const { sent } = await open(CaseCancelPage, "/status", {}, "it")
    expect(answersOf("Motivo")).toContain("Posta indesiderata")
    choose("Motivo", "by_customer")
    await press("Annulla la pratica")

    await waitFor(() => expect(sent()).toMatchObject([{ cancel_reason: "by_customer" }]))
  })
})

describe("a look at a product's safety", () => {
  it("is recorded with what it found", async () => {
    const opened = { safety_review_opened_at: "2026-06-02T08:00:00.000Z" }
    const { sent, isDone } = await open(CaseSafetyPage, "/safety-review", opened)
    expect(isHeld("Save")).toBe(true)
    expect(answersOf("Outcome")).toEqual([
      "No danger",
      "Reported to manufacturer or authority",
      "Product is being recalled",
    ])
    choose("Outcome", "reported")
    await press("Save")

    await isDone("The review was recorded")
    expect(sent()).toEqual([{ outcome: "reported", rev: 7 }])
  })
})

describe("weighing a complaint", () => {
  const scored = { characteristics: { score: 4, note: "Sealed" }, importance: null, moment: null, part_price: null }
  const notes = () => screen.getAllByLabelText("Note", { selector: "textarea" }) as HTMLTextAreaElement[]

  it("begins with what was scored before, and needs at least one score", async () => {
    await open(CaseFactorsPage, "", { service_kind: "complaint", factors: scored })
    expect(notes()[0].value).toBe("Sealed")
    expect(isHeld("Save")).toBe(false)
  })

  it("sends scores with their notes, and no note that has no score", async () => {
    const { sent, isDone } = await open(CaseFactorsPage, "", { service_kind: "complaint" })
    expect(isHeld("Save")).toBe(true)
    choose("Moment of the failure", "5")
    await press("Save")

    await isDone("The factors were saved")
    expect(sent()).toEqual([{ factors: { moment: { score: 5, note: null } }, rev: 7 }])
  })

  it("explains each factor and each score", async () => {
    await open(CaseFactorsPage, "", { service_kind: "complaint" })

    expect(screen.getByText("How much does the customer depend on it?")).toBeTruthy()
    expect(answersOf("Price of the spare part")).toEqual([
      "1 – very light",
      "2 – light",
      "3 – medium",
      "4 – heavy",
      "5 – very heavy",
    ])
  })

  it("is not there for who opens its address by hand for a case that can't be read", async () => {
    fakeServer({ [`GET ${casePath}`]: new Refused(404, { type: "not_found", message: "No" }) })
    await openPage({ at: "/cases/ascas_1/form", path: "/cases/:id", form: <CaseFactorsPage /> })

    expect(screen.queryByRole("dialog")).toBeNull()
    expect(() => write("Note", "x")).toThrow()
  })
})
