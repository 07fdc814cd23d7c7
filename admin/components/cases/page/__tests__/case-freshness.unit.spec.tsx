/** @jest-environment ./dev/tests/browser.cjs */
import { act, fireEvent, screen, waitFor } from "@testing-library/react"
import type { AdminCaseDetail } from "../../../../../src/types"
import { aCase } from "../../../../__tests__/harness/a-case"
import { caseChanged, casePath, pageOf } from "../../../../__tests__/harness/case-answers"
import { fakeServer, Refused } from "../../../../__tests__/harness/fake-server"
import { choose, press } from "../../../../__tests__/harness/fill-in"
import { openPage } from "../../../../__tests__/harness/open-page"
import CaseResolvePage from "../../../../routes/after-sales/cases/[id]/@resolve/page"
import { WithCase } from "../../with-case"
import { CaseGeneralSection } from "../case-general-section"

const read = `GET ${casePath}`
const status = `POST ${casePath}/status`

const head = <WithCase>{(case_) => <CaseGeneralSection case_={case_} />}</WithCase>
const serve = (changes: Partial<AdminCaseDetail> = {}, rest: object = {}) =>
  fakeServer({ ...pageOf(aCase(changes)), ...rest })
const openCase = (at = "/cases/ascas_1") => openPage({ at, path: "/cases/:id", page: head, form: <CaseResolvePage /> })

/** Lets time go by in which nobody touches the page. */
async function wait(seconds: number): Promise<void> {
  await act(async () => {
    await jest.advanceTimersByTimeAsync(seconds * 1_000)
  })
}

describe("a page that stays open while others work", () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] }))
  afterEach(() => jest.useRealTimers())

  it("of a case shows what has become of it without being touched", async () => {
    const server = serve()
    await openCase()
    await wait(1)
    expect(screen.getByText("In progress")).toBeTruthy()
    server.answer(read, { case: aCase({ status: "resolved", actions: ["close"], rev: 8 }) })
    await wait(31)

    expect(screen.getByText("Resolved")).toBeTruthy()
    expect(screen.getByRole("button", { name: "Close" })).toBeTruthy()
  })

  it("of a case keeps what it shows while the server is away, and mends itself", async () => {
    const server = serve()
    await openCase()
    await wait(1)
    server.answer(read, new Refused(503, { message: "Restarting" }))
    await wait(31)
    expect(screen.getByText("In progress")).toBeTruthy()

    server.answer(read, { case: aCase({ status: "waiting_for_customer", actions: ["resume"] }) })
    await wait(31)
    expect(screen.getByText("Waiting for customer")).toBeTruthy()
  })
})

describe("a write that is refused", () => {
  it("because somebody else was faster reads the case again", async () => {
    const server = serve({}, { [status]: caseChanged() })
    await openCase()
    await screen.findByRole("button", { name: "Wait for customer" })
    const before = server.sent(read).length
    await press("Wait for customer")

    await waitFor(() => expect(server.sent(read).length).toBe(before + 1))
  })

  it("by a rule does not: nothing has changed", async () => {
    const rule = new Refused(400, { type: "not_allowed", code: "open_work", message: "A repair is open" })
    const server = serve({}, { [status]: rule })
    await openCase()
    await screen.findByRole("button", { name: "Wait for customer" })
    const before = server.sent(read).length
    await press("Wait for customer")

    expect(await screen.findByText("Work on this case is still open.")).toBeTruthy()
    expect(server.sent(read).length).toBe(before)
  })

  it("because the server can't be reached says so, and can be tried again", async () => {
    const server = serve()
    await openCase()
    await screen.findByRole("button", { name: "Wait for customer" })
    const reach = globalThis.fetch
    globalThis.fetch = () => Promise.reject(new TypeError("Failed to fetch"))
    await press("Wait for customer")
    expect(await screen.findByText("Failed to fetch")).toBeTruthy()

    globalThis.fetch = reach
    server.answer(status, { case: aCase() })
    await press("Wait for customer")
    expect(await screen.findByText("The case waits for the customer")).toBeTruthy()
  })
})

describe("a form over a case", () => {
  const strike = (held: object) =>
    act(async () => {
      fireEvent.keyDown(screen.getByRole("dialog").querySelector("form") as HTMLFormElement, { key: "Enter", ...held })
    })

  it("is sent by Ctrl+Enter, once it is complete", async () => {
    const server = serve({}, { [status]: { case: aCase() } })
    const where = await openCase("/cases/ascas_1/form")
    await screen.findByRole("dialog")
    await strike({ ctrlKey: true })
    expect(server.sent(status)).toEqual([])

    choose("Resolution", "answered")
    await strike({ ctrlKey: true })
    await waitFor(() => expect(where()).toBe("/cases/ascas_1"))
    expect(server.sent(status)[0].body).toMatchObject({ resolution_code: "answered" })
  })

  it("sends the revision that the page has come to, not the one with which it was opened", async () => {
    const server = serve({}, { [status]: caseChanged() })
    await openCase("/cases/ascas_1/form")
    await screen.findByRole("dialog")
    choose("Resolution", "answered")
    server.answer(read, { case: aCase({ rev: 8, priority: "high" }) })
    await press("Resolve")
    await screen.findByText(/Somebody else was faster/)
    expect(await screen.findByText("High")).toBeTruthy()

    server.answer(status, { case: aCase() })
    await press("Resolve")
    expect(server.sent(status).map(({ body }) => (body as { rev: number }).rev)).toEqual([7, 8])
  })

  it("shows what changed on the page behind it when it is closed", async () => {
    const server = serve({}, { [status]: { case: aCase() } })
    const where = await openCase("/cases/ascas_1/form")
    await screen.findByRole("dialog")
    choose("Resolution", "answered")
    server.answer(read, { case: aCase({ status: "resolved", resolution_code: "answered", actions: ["close"] }) })
    await press("Resolve")

    await waitFor(() => expect(where()).toBe("/cases/ascas_1"))
    expect(await screen.findByText("Resolved")).toBeTruthy()
    expect(screen.getByText("Answered")).toBeTruthy()
  })
})
