/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor, within } from "@testing-library/react"
import type { AdminCaseDetail } from "../../../../../src/types"
import { aCase, aCaseEvent, aCaseFile, aCaseItem, aDeadline, aMessage } from "../../../../__tests__/harness/a-case"
import { aStep } from "../../../../__tests__/harness/a-step"
import { allow, casePath, pageOf } from "../../../../__tests__/harness/case-answers"
import { fakeServer, Refused } from "../../../../__tests__/harness/fake-server"
import { openPage } from "../../../../__tests__/harness/open-page"
import CaseDetailPage, { handle } from "../../../../routes/after-sales/cases/[id]/page"

jest.mock("@medusajs/dashboard/components", () =>
  jest
    .requireActual<typeof import("../../../../__tests__/harness/plain-layout")>(
      "../../../../__tests__/harness/plain-layout"
    )
    .dashboardWithPlainLayout()
)

const open = (language?: "it") =>
  openPage({ at: "/cases/ascas_1", path: "/cases/:id", page: <CaseDetailPage />, language })
const heading = () => screen.findByRole("heading", { level: 1 })
const headingsIn = (place: string) =>
  within(screen.getByTestId(place))
    .getAllByRole("heading")
    .map(({ textContent }) => textContent)

/** A case at which everything has happened. */
const full = (changes: Partial<AdminCaseDetail> = {}) =>
  aCase({
    service_kind: "complaint",
    procedure_title: { en: "Leak", it: "Perdita" },
    procedure_version: 2,
    items: [aCaseItem()],
    messages: [aMessage()],
    attachments: [aCaseFile()],
    steps: [aStep()],
    deadlines: [aDeadline()],
    events: [aCaseEvent(1, "created")],
    ...changes,
  })

/** The value that stands in the row of this name. */
const valueOf = (name: string) => screen.getByText(name).parentElement?.textContent?.slice(name.length)

describe("the page of a case", () => {
  it("shows what an agent works with at the left, and what frames it at the right", async () => {
    fakeServer(pageOf(full()))
    await open()
    await heading()

    expect(headingsIn("main")).toEqual(["C-2026-000042", "What it is about", "Conversation", "Procedure"])
    expect(headingsIn("side")).toEqual([
      "Deadlines",
      "People",
      "Weight of the complaint",
      "Files",
      "Related cases",
      "History",
    ])
  })

  it("leaves out a procedure that there is not, and the weight of what is no complaint", async () => {
    fakeServer(pageOf(full({ service_kind: "repair", steps: [] })))
    await open()
    await heading()

    expect(headingsIn("main")).not.toContain("Procedure")
    expect(headingsIn("side")).not.toContain("Weight of the complaint")
  })

  it("has its headings in Italian for Italians", async () => {
    fakeServer(pageOf(full()))
    await open("it")
    await heading()

    expect(headingsIn("main")[3]).toBe("Procedura")
    expect(headingsIn("side")[0]).toBe("Scadenze")
    expect(document.body.textContent).toContain("Perdita")
  })

  it("is read in the reader's language, so that coverage is explained in it", async () => {
    const server = fakeServer(pageOf(aCase()))
    await open("it")
    await heading()

    expect(server.sent(`GET ${casePath}`)[0].query.get("locale")).toBe("it")
  })

  it("claims nothing while it loads", async () => {
    fakeServer({ ...pageOf(aCase()), [`GET ${casePath}`]: () => new Promise(() => undefined) })
    await open()

    expect(screen.queryByRole("heading", { level: 1 })).toBeNull()
  })

  it("hands over that there is no such case", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined)
    const gone = new Refused(404, { type: "not_found", message: "case with id 'ascas_1' was not found" })
    fakeServer({ ...pageOf(aCase()), [`GET ${casePath}`]: gone })
    await open()

    await waitFor(() => expect(document.body.textContent).toContain("was not found"))
    quiet.mockRestore()
  })

  it("offers a viewer to read everything and to write nothing", async () => {
    fakeServer({ ...pageOf(full()), ...allow("cases.read") })
    await open()
    await heading()
    await screen.findByText("It leaks since Monday.")

    expect(screen.queryByRole("textbox")).toBeNull()
    expect(screen.queryByRole("button", { name: /^(Send|Actions|Delete leak.jpg)/ })).toBeNull()
    expect(screen.queryByRole("link", { name: "Record" })).toBeNull()
  })

  it("is named by its number on the way to it", async () => {
    fakeServer(pageOf(aCase()))
    await openPage({ at: "/page", page: handle.breadcrumb({ params: { id: "ascas_1" } }) })

    expect(await screen.findByText("C-2026-000042")).toBeTruthy()
  })
})

describe("the head of a case", () => {
  it("says what it is, how urgent, where it stands, how and from where it came", async () => {
    fakeServer(pageOf(aCase({ priority: "high", channel: "phone" })))
    await open()
    await heading()

    expect(screen.getByText("High")).toBeTruthy()
    expect(screen.getByText("In progress")).toBeTruthy()
    expect(valueOf("Channel")).toBe("Telephone")
    expect(valueOf("Country")).toBe("Italy")
    expect(valueOf("Received")).toMatch(/Jun 2, 2026/)
    expect(screen.getByRole("link", { name: "#1042" }).getAttribute("href")).toBe("/orders/order_1")
  })

  it("says what the customer wants and on which right they rely, once they have said so", async () => {
    fakeServer(pageOf(aCase({ remedy_sought: "replacement", right_claimed: "guarantee" })))
    await open()
    await heading()

    expect(valueOf("Remedy sought")).toBe("Replacement")
    expect(valueOf("Right claimed")).toBe("Legal guarantee")
  })

  it.each([
    ["Resolution", "Goodwill", { status: "resolved", resolution_code: "goodwill" }],
    ["Why it was cancelled", "Spam", { status: "cancelled", cancel_reason: "spam" }],
  ] as const)("says how it ended: %s", async (name, value, is) => {
    fakeServer(pageOf(aCase({ ...is, actions: [] })))
    await open()
    await heading()

    expect(valueOf(name)).toBe(value)
  })

  it("has no row for what is not known", async () => {
    fakeServer(pageOf(aCase({ country_code: null, acknowledged_at: null })))
    await open()
    await heading()

    for (const name of ["Country", "Acknowledged", "Remedy sought", "Right claimed", "Resolution"]) {
      expect(screen.queryByText(name)).toBeNull()
    }
  })
})

describe("what one must know before anything else", () => {
  const at = "2026-06-05T10:00:00.000Z"

  it.each([
    ["that somebody may be in danger", { safety_review_opened_at: at }, /Somebody may be in danger/],
    ["that silence has accepted the complaint", { deemed_accepted_at: at }, /counts as accepted since Jun 5, 2026/],
    ["that the customer must be asked for their right", { open_question: "which_right" }, /on which right they rely/],
    ["that a deadline was missed", { breached_at: at }, /A deadline was missed; noticed on Jun 5, 2026/],
    ["that the decision must be told", { service_kind: "complaint" }, /Tell the customer your decision/],
  ] as const)("is %s", async (_, is, words) => {
    fakeServer(pageOf(aCase(is as Partial<AdminCaseDetail>)))
    await open()
    await heading()

    expect(screen.getByText(words)).toBeTruthy()
  })

  it.each([
    ["a review is done", { safety_review_opened_at: at, safety_reviewed_at: at }, /danger/],
    [
      "a decision is told",
      { service_kind: "complaint", decision_communicated_at: at },
      /Tell the customer your decision/,
    ],
    ["a complaint is over", { service_kind: "complaint", status: "closed" }, /Tell the customer your decision/],
  ] as const)("is not said any more when %s", async (_, is, words) => {
    fakeServer(pageOf(aCase(is as Partial<AdminCaseDetail>)))
    await open()
    await heading()

    expect(screen.queryByText(words)).toBeNull()
  })

  it("is where a merged case goes on, and that nobody writes here any more", async () => {
    fakeServer(pageOf(full({ status: "closed", merged_into_id: "ascas_5", actions: [] })))
    await open()
    await heading()

    const link = screen.getByRole("link", { name: "This case goes on in another one." })
    expect(link.getAttribute("href")).toBe("/after-sales/cases/ascas_5")
    expect(screen.queryByRole("textbox")).toBeNull()
  })
})
