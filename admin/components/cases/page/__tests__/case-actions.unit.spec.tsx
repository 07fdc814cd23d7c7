/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { AdminCaseDetail } from "../../../../../src/types"
import { aCase } from "../../../../__tests__/harness/a-case"
import { allow, caseChanged, casePath, desk } from "../../../../__tests__/harness/case-answers"
import { fakeServer, Refused } from "../../../../__tests__/harness/fake-server"
import { openMenu, pick, press } from "../../../../__tests__/harness/fill-in"
import { openPage } from "../../../../__tests__/harness/open-page"
import { WithCase } from "../../with-case"
import { CaseGeneralSection } from "../case-general-section"

const status = `POST ${casePath}/status`
const acknowledge = `POST ${casePath}/acknowledge`

/** The section that carries the actions, over a server that knows this case. */
const serve = (case_: AdminCaseDetail, rest: object = {}) =>
  fakeServer({ ...desk, [`GET ${casePath}`]: { case: case_ }, ...rest })
const open = (language?: "it") =>
  openPage({
    at: "/cases/ascas_1",
    path: "/cases/:id",
    page: <WithCase>{(case_) => <CaseGeneralSection case_={case_} />}</WithCase>,
    language,
  })
const heading = () => screen.findByRole("heading", { level: 1 })

/** Buttons and links that stand open, without the menu's three dots. */
async function offered(): Promise<string[]> {
  await heading()
  await waitFor(() => expect(screen.queryByRole("button", { name: /^(Actions|Azioni)$/ })).toBeTruthy())
  return [...document.querySelectorAll("button, a")]
    .filter((one) => !one.getAttribute("aria-label") && !one.getAttribute("href")?.startsWith("/orders"))
    .map(({ textContent }) => textContent ?? "")
}

type State = { is: Partial<AdminCaseDetail>; next: string[]; menu: string[] }

/** What the API says can be done in each state, what is one click away, and what the menu holds. */
const states: Record<string, State> = {
  new: {
    is: { status: "new", actions: ["start", "resolve", "cancel", "merge"], acknowledged_at: null },
    next: ["Start work", "Resolve"],
    menu: ["Edit", "Assign", "Confirm receipt", "Merge", "Open a follow-up", "Cancel case"],
  },
  "in progress": {
    is: { status: "in_progress" },
    next: ["Wait for customer", "Resolve"],
    menu: ["Edit", "Assign", "Wait for third party", "Merge", "Open a follow-up", "Cancel case"],
  },
  "waiting for the customer": {
    is: {
      status: "waiting_for_customer",
      actions: ["wait_for_third_party", "resume", "resolve", "cancel", "merge"],
    },
    next: ["Resume", "Resolve"],
    menu: ["Edit", "Assign", "Wait for third party", "Merge", "Open a follow-up", "Cancel case"],
  },
  "in somebody else's hands": {
    is: { status: "in_progress", actions: [], children: [] },
    next: [],
    menu: ["Edit", "Assign", "Open a follow-up"],
  },
  "in danger": {
    is: {
      safety_review_opened_at: "2026-06-02T08:00:00.000Z",
      actions: ["wait_for_customer", "wait_for_third_party", "merge"],
    },
    next: ["Wait for customer"],
    menu: ["Edit", "Assign", "Wait for third party", "Record safety review", "Merge", "Open a follow-up"],
  },
  resolved: {
    is: { status: "resolved", actions: ["close", "reopen"] },
    next: ["Close", "Reopen"],
    menu: ["Open a follow-up", "Reopen"],
  },
  closed: { is: { status: "closed", actions: [] }, next: [], menu: ["Open a follow-up"] },
  cancelled: { is: { status: "cancelled", actions: [] }, next: [], menu: ["Open a follow-up"] },
}

describe("what can be done with a case", () => {
  it.each(Object.entries(states))("that is %s", async (_, { is, next, menu }) => {
    serve(aCase(is))
    await open()

    expect(await offered()).toEqual(next)
    expect(await openMenu()).toEqual(menu)
  })

  it("is called by Italian names for Italians", async () => {
    serve(aCase({ status: "resolved", actions: ["close", "reopen"] }))
    await open("it")

    expect(await offered()).toEqual(["Chiudi", "Riapri"])
  })

  const every = aCase({ acknowledged_at: null, safety_review_opened_at: "2026-06-02T08:00:00.000Z" })
  it.each([
    ["cases.update", ["Edit"], []],
    ["cases.assign", ["Assign"], []],
    ["cases.message", ["Confirm receipt"], []],
    ["cases.decide", ["Wait for third party", "Record safety review", "Cancel case"], ["Wait for customer", "Resolve"]],
    ["cases.merge", ["Merge"], []],
    ["cases.create", ["Open a follow-up"], []],
  ])("by who may only %s", async (permission, menu, next) => {
    serve(every, allow("cases.read", permission))
    await open()

    expect(await offered()).toEqual(next)
    expect(await openMenu()).toEqual(menu)
  })

  it("by who may only read is nothing", async () => {
    serve(every, allow("cases.read"))
    await open()
    await heading()

    expect(screen.queryByRole("button", { name: "Actions" })).toBeNull()
    expect(screen.queryByRole("button", { name: "Wait for customer" })).toBeNull()
  })

  it("is everything when nobody knows what one may do: the API refuses what it must", async () => {
    const away = new Refused(500, { type: "unknown_error", message: "Away" })
    serve(aCase(), { "GET /admin/after-sales/roles/me": away })
    await open()

    expect(await offered()).toEqual(["Wait for customer", "Resolve"])
  })
})

describe("doing it", () => {
  it.each([
    ["start", "Start work", "Work has started", { status: "new", actions: ["start"] }],
    ["wait_for_customer", "Wait for customer", "The case waits for the customer", {}],
    ["resume", "Resume", "Work goes on", { status: "waiting_for_customer", actions: ["resume"] }],
    ["close", "Close", "The case is closed", { status: "resolved", actions: ["close"] }],
    ["reopen", "Reopen", "The case is open again", { status: "resolved", actions: ["reopen"] }],
  ] as const)("by one click: %s, from the revision that was looked at", async (action, words, success, is) => {
    const case_ = aCase(is as Partial<AdminCaseDetail>)
    const server = serve(case_, { [status]: { case: case_ } })
    await open()
    await offered()
    await press(words)

    expect(await screen.findByText(success)).toBeTruthy()
    expect(server.sent(status).map(({ body }) => body)).toEqual([{ action, rev: 7 }])
  })

  it("through the menu: waiting for a third party", async () => {
    const server = serve(aCase(), { [status]: { case: aCase() } })
    await open()
    await offered()
    await openMenu()
    await pick("Wait for third party")

    expect(await screen.findByText("The case waits for a third party")).toBeTruthy()
    expect(server.sent(status)[0].body).toEqual({ action: "wait_for_third_party", rev: 7 })
  })

  it("through the menu: confirming to the customer that it was received", async () => {
    const server = serve(aCase({ acknowledged_at: null }), { [acknowledge]: { case: aCase() } })
    await open()
    await offered()
    await openMenu()
    await pick("Confirm receipt")

    expect(await screen.findByText("Receipt was confirmed")).toBeTruthy()
    expect(server.sent(acknowledge)[0].body).toEqual({ rev: 7 })
  })

  it.each([
    ["Edit", "edit"],
    ["Assign", "assign"],
    ["Merge", "merge"],
    ["Open a follow-up", "follow-up"],
    ["Cancel case", "cancel"],
  ])("in a form of its own: %s", async (words, form) => {
    serve(aCase())
    const where = await open()
    await offered()
    await openMenu()
    await pick(words)

    expect(where()).toBe(`/cases/ascas_1/${form}`)
  })

  it("in a form of its own: resolving, which asks how", async () => {
    serve(aCase())
    await open()
    await offered()

    expect(screen.getByRole("link", { name: "Resolve" }).getAttribute("href")).toBe("/cases/ascas_1/resolve")
  })

  it("shows what it has become afterwards", async () => {
    const server = serve(aCase(), { [status]: { case: aCase() } })
    await open()
    await offered()
    server.answer(`GET ${casePath}`, { case: aCase({ status: "waiting_for_customer", actions: ["resume"], rev: 8 }) })
    await press("Wait for customer")

    expect(await screen.findByRole("button", { name: "Resume" })).toBeTruthy()
    expect(screen.getByText("Waiting for customer")).toBeTruthy()
  })

  it("is refused to who was slower, who is told and shown what the other did", async () => {
    const server = serve(aCase(), { [status]: caseChanged() })
    await open()
    await offered()
    server.answer(`GET ${casePath}`, { case: aCase({ status: "resolved", actions: ["close", "reopen"], rev: 8 }) })
    await press("Wait for customer")

    expect(await screen.findByText("Somebody else was faster: the case has changed. Look at it again.")).toBeTruthy()
    expect(await screen.findByText("Resolved")).toBeTruthy()
    expect(screen.queryByText("The case waits for the customer")).toBeNull()

    server.answer(status, { case: aCase() })
    await press("Reopen")
    expect(server.sent(status).at(-1)?.body).toEqual({ action: "reopen", rev: 8 })
  })

  it("is refused with the rule that stands against it, in the reader's language", async () => {
    const refusal = new Refused(400, { type: "not_allowed", code: "open_work", message: "A repair is still open" })
    serve(aCase({ status: "resolved", actions: ["close"] }), { [status]: refusal })
    await open("it")
    await offered()
    await press("Chiudi")

    expect(await screen.findByText("C’è ancora lavoro aperto su questa pratica.")).toBeTruthy()
  })
})
