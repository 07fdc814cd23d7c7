/** @jest-environment ./dev/tests/browser.cjs */
import { screen } from "@testing-library/react"
import type { AdminHistoryEvent } from "../../../../src/types"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { press } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { HistorySection } from "../history-section"

const event = (changes: Partial<AdminHistoryEvent> = {}): AdminHistoryEvent => ({
  id: "e1",
  kind: "corrected",
  actor_type: "system",
  actor_id: null,
  data: {},
  created_at: "2026-03-03T10:00:00.000Z",
  ...changes,
})
const open = (events: AdminHistoryEvent[], language?: "it", timeZone = "Europe/Rome") =>
  openPage({
    at: "/page",
    page: <HistorySection title="History" events={events} kinds="units.events" timeZone={timeZone} />,
    language,
  })
const entries = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent ?? "")

describe("what happened", () => {
  it("is told with codes in words, days as days and instants in the place's own time", async () => {
    fakeServer({})
    const data = {
      fact: "delivered_at",
      from: "2026-03-03T23:30:00.000Z",
      to: "2026-03-05",
      months: 6,
      reason_code: "carrier_evidence",
    }
    await open([event({ data })])

    const [entry] = entries()
    expect(entry).toMatch(/Date corrected/)
    expect(entry).toMatch(
      /Delivered · From: Mar 4, 2026.*12:30.AM · To: .*5.*2026 · Months: 6 · Reason: Evidence from the carrier/
    )
    expect(entry).toMatch(/Automatic$/)
  })

  it("is told in Italian", async () => {
    fakeServer({})
    await open([event({ data: { fact: "installed_at", reason_code: "typing_error" }, actor_type: "guest" })], "it")

    expect(entries()[0]).toMatch(/Data corretta.*Installata · Motivo: Errore di battitura.*Un ospite/)
  })

  it("leaves out ids, what is not there and what has no words", async () => {
    fakeServer({})
    const id = "asunit_01JAAAAAAAAAAAAAAAAAAAAAAA"
    await open([event({ data: { to: id, from: null, kind: undefined, months: { parts: 6 }, secret: "x" } })])

    expect(entries()[0]).not.toContain(id)
    expect(entries()[0]).not.toMatch(/null|undefined|object|secret/)
  })

  it("writes a value that has no words as it stands", async () => {
    fakeServer({})
    await open([event({ kind: "brand_new", data: { code: "new_code" } })])

    expect(entries()[0]).toMatch(/brand_new.*new_code/)
  })

  it("names who did it, by today's name or else address, and leads there", async () => {
    const customer = { id: "cus_1", first_name: null, last_name: null, email: "ada@example.com" }
    const user = { id: "user_1", first_name: "Bea", last_name: "Neri", email: "bea@example.com" }
    fakeServer({ "GET /admin/customers/cus_1": { customer }, "GET /admin/users/user_1": { user } })
    const at = (day: number) => `2026-03-0${day}T10:00:00.000Z`
    await open([
      event({ id: "e1", actor_type: "user", actor_id: "user_1", created_at: at(2) }),
      event({ id: "e2", actor_type: "customer", actor_id: "cus_1", created_at: at(1) }),
    ])

    expect((await screen.findByRole("link", { name: "Bea Neri" })).getAttribute("href")).toBe("/settings/users/user_1")
    expect((await screen.findByRole("link", { name: "ada@example.com" })).getAttribute("href")).toBe("/customers/cus_1")
  })

  it("says what they were when they are gone", async () => {
    fakeServer({ "GET /admin/users/user_9": new Refused(404, { type: "not_found", message: "gone" }) })
    await open([event({ actor_type: "user", actor_id: "user_9" })])

    expect(await screen.findByText("A dashboard user")).toBeTruthy()
    expect(screen.queryByRole("link")).toBeNull()
  })

  it("is the five newest, until the rest is asked for", async () => {
    fakeServer({})
    const days = [3, 1, 6, 2, 5, 4, 7]
    await open(
      days.map((day) => event({ id: `e${day}`, data: { code: `no-${day}` }, created_at: `2026-03-0${day}T10:00:00Z` }))
    )
    const codes = () => entries().map((entry) => /no-\d/.exec(entry)?.[0])
    expect(codes()).toEqual(["no-7", "no-6", "no-5", "no-4", "no-3"])
    await press("Show 2 more entries")

    expect(codes()).toEqual(["no-7", "no-6", "no-5", "no-4", "no-3", "no-2", "no-1"])
    expect(screen.queryByRole("button")).toBeNull()
  })

  it("is nothing yet", async () => {
    fakeServer({})
    await open([], "it")

    expect(screen.getByText("Non è ancora successo nulla.")).toBeTruthy()
  })
})
