/** @jest-environment ./dev/tests/browser.cjs */
import { screen } from "@testing-library/react"
import type { AdminCaseDetail, CaseDeadline } from "../../../../../src/types"
import { aCase, aCaseEvent, aDeadline } from "../../../../__tests__/harness/a-case"
import { fakeServer } from "../../../../__tests__/harness/fake-server"
import { press } from "../../../../__tests__/harness/fill-in"
import { openPage } from "../../../../__tests__/harness/open-page"
import { CaseClockSection } from "../case-clock-section"
import { CaseHistorySection } from "../case-history-section"

const at = "2026-06-03T12:00:00.000Z"
const clock = (deadlines: CaseDeadline[], changes: Partial<AdminCaseDetail> = {}, language?: "it") =>
  openPage({ at: "/page", page: <CaseClockSection case_={aCase({ deadlines, ...changes })} />, language })
const history = (events: AdminCaseDetail["events"], changes: Partial<AdminCaseDetail> = {}, language?: "it") =>
  openPage({ at: "/page", page: <CaseHistorySection case_={aCase({ events, ...changes })} />, language })
const body = () => document.body.textContent ?? ""

describe("the deadlines of a case", () => {
  it.each([
    ["runs", {}, "Running"],
    ["is near", { warned_at: at }, "Due soon"],
    ["was missed", { warned_at: at, breached_at: at }, "Overdue"],
    ["waits", { paused_at: at }, "Paused"],
    ["was missed and waits now", { paused_at: at, breached_at: at }, "Overdue"],
    ["was kept", { met_at: at }, "Kept"],
    ["was kept too late", { breached_at: at, met_at: at }, "Kept late"],
    ["is no longer asked for", { cancelled_at: at }, "Dropped"],
  ] as [string, Partial<CaseDeadline>, string][])("tell one that %s", async (_, is, words) => {
    fakeServer({})
    await clock([aDeadline(is)])

    expect(screen.getByText("First response")).toBeTruthy()
    expect(screen.getByText(words)).toBeTruthy()
  })

  it("say when something is due, and when it was done once it is", async () => {
    fakeServer({})
    await clock([
      aDeadline({ id: "a", kind: "acknowledge", met_at: "2026-06-02T08:05:00.000Z" }),
      aDeadline({ id: "b", kind: "resolution", due_at: "2026-06-09T15:00:00.000Z" }),
    ])

    expect(screen.getByText(/^Done Jun 2, 2026/)).toBeTruthy()
    expect(screen.getByText(/^Due Jun 9, 2026/)).toBeTruthy()
  })

  it("stand in the order in which they fall due, not in which they were made", async () => {
    fakeServer({})
    await clock([
      aDeadline({ id: "a", kind: "resolution", due_at: "2026-06-09T15:00:00.000Z" }),
      aDeadline({ id: "b", kind: "safety_review", due_at: "2026-06-02T15:00:00.000Z" }),
      aDeadline({ id: "c", kind: "first_response", due_at: "2026-06-03T15:00:00.000Z" }),
    ])

    expect(body().indexOf("Safety review")).toBeLessThan(body().indexOf("First response"))
    expect(body().indexOf("First response")).toBeLessThan(body().indexOf("Resolution"))
  })

  it("warn what silence means by law, until it is broken", async () => {
    fakeServer({})
    const legal = { kind: "legal_answer", effect: "deemed_accepted", is_pausable: false } as const
    await clock([aDeadline({ id: "a", ...legal })])
    expect(screen.getByText("Answer required by law")).toBeTruthy()
    expect(screen.getByText("Without an answer the complaint counts as accepted.")).toBeTruthy()
  })

  it("don't threaten any more when the answer was given", async () => {
    fakeServer({})
    await clock([aDeadline({ kind: "legal_answer", effect: "deemed_accepted", met_at: at })])

    expect(screen.queryByText(/counts as accepted/)).toBeNull()
  })

  it("say that the clock is held while the case waits", async () => {
    fakeServer({})
    await clock([aDeadline({ paused_at: at })], { paused_at: at })

    expect(screen.getByText("The clock is paused while the case waits")).toBeTruthy()
  })

  it("are none for a case to which nothing was promised", async () => {
    fakeServer({})
    await clock([])

    expect(screen.getByText("Nothing is due.")).toBeTruthy()
    expect(screen.queryByText(/paused/)).toBeNull()
  })

  it("are in Italian for Italians", async () => {
    fakeServer({})
    await clock([aDeadline({ breached_at: at })], {}, "it")

    expect(screen.getByText("Prima risposta")).toBeTruthy()
    expect(screen.getByText(/3 giu 2026/)).toBeTruthy()
  })
})

describe("the history of a case", () => {
  it("is told newest first, in words", async () => {
    fakeServer({})
    await history([aCaseEvent(1, "created"), aCaseEvent(2, "acknowledged"), aCaseEvent(3, "step_failed")])

    const said = body()
    expect(said.indexOf("Step failed")).toBeLessThan(said.indexOf("Receipt confirmed"))
    expect(said.indexOf("Receipt confirmed")).toBeLessThan(said.indexOf("Case opened"))
  })

  it("says what a change went from and to, in the names that stand elsewhere on the page", async () => {
    fakeServer({})
    await history([
      aCaseEvent(1, "status_changed", { data: { from: "new", to: "waiting_for_customer" } }),
      aCaseEvent(2, "priority_changed", { data: { from: "normal", to: "critical" } }),
    ])

    expect(screen.getByText(/From: New · To: Waiting for customer/)).toBeTruthy()
    expect(screen.getByText(/From: Normal · To: Critical/)).toBeTruthy()
  })

  it("names a deadline by its kind and its instant in the zone of the case", async () => {
    fakeServer({})
    const data = { kind: "legal_answer", at: "2026-06-30T22:30:00.000Z" }
    await history([aCaseEvent(1, "deadline_breached", { data })], { time_zone: "Europe/Rome" })

    expect(screen.getByText("Deadline missed")).toBeTruthy()
    expect(screen.getByText(/Jul 1, 2026.*Answer required by law/)).toBeTruthy()
  })

  it("says who it was, and says nothing of ids", async () => {
    const user = { id: "user_2", first_name: "Carlo", last_name: "Conti", email: "carlo@example.com" }
    fakeServer({ "GET /admin/users/user_2": { user } })
    const data = { to: "user_01HXY2ZAB3CD4EF5GH6JK7MN8P" }
    await history([
      aCaseEvent(1, "created"),
      aCaseEvent(2, "assigned", { actor_type: "user", actor_id: "user_2", data }),
      aCaseEvent(3, "message_added", { actor_type: "guest", actor_id: "asgst_1" }),
    ])

    expect((await screen.findByRole("link", { name: "Carlo Conti" })).getAttribute("href")).toBe(
      "/settings/users/user_2"
    )
    expect(screen.getByText("A guest")).toBeTruthy()
    expect(screen.getByText("Automatic")).toBeTruthy()
    expect(body()).not.toContain("01HXY2ZAB3CD4EF5GH6JK7MN8P")
  })

  it("keeps its older part for those who ask", async () => {
    fakeServer({})
    const events = Array.from({ length: 9 }, (_, index) => aCaseEvent(index + 1, index ? "note_added" : "created"))
    await history(events)
    expect(screen.queryByText("Case opened")).toBeNull()
    await press("Show 4 more entries")

    expect(screen.getByText("Case opened")).toBeTruthy()
    expect(screen.queryByRole("button", { name: /more/ })).toBeNull()
  })

  it("shows what it has no words for as it was written", async () => {
    fakeServer({})
    await history([aCaseEvent(1, "moon_landed")])

    expect(screen.getByText("moon_landed")).toBeTruthy()
  })

  it("is in Italian for Italians", async () => {
    fakeServer({})
    await history([aCaseEvent(1, "status_changed", { data: { from: "new", to: "resolved" } })], {}, "it")

    expect(screen.getByText("Stato cambiato")).toBeTruthy()
    expect(screen.getByText(/Nuov.*Risolt/)).toBeTruthy()
  })
})
