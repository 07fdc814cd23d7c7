/** @jest-environment ./dev/tests/browser.cjs */
import { cleanup, screen, waitFor } from "@testing-library/react"
import { aCaseRow } from "../../../../__tests__/harness/a-case"
import { agents, allow, desk, listOf } from "../../../../__tests__/harness/case-answers"
import { fakeServer, Refused } from "../../../../__tests__/harness/fake-server"
import { openPage } from "../../../../__tests__/harness/open-page"
import { CaseTable } from "../case-table"

const list = "GET /admin/after-sales/cases"
const health = "GET /admin/after-sales/notifications/health"

/** An inbox with these cases. */
const inbox = (rows = [aCaseRow()], rest: object = {}) => fakeServer({ ...desk, ...agents, [list]: listOf(rows, rest) })
const open = (address = "") => openPage({ at: `/page${address}`, page: <CaseTable /> })
const first = () => screen.findByText("C-2026-000042")

describe("an inbox without rows", () => {
  it("says where cases come from when there has never been one", async () => {
    inbox([])
    await open()

    expect(await screen.findByText("No cases yet")).toBeTruthy()
  })

  it("offers other words when a view or a search finds nothing", async () => {
    inbox([])
    await open("?open=true&due=%22breached%22&q=zanzibar")

    expect(await screen.findByText("No cases found")).toBeTruthy()
    expect(screen.queryByText("No cases yet")).toBeNull()
  })

  it("says that there are more than can be leafed through", async () => {
    inbox([aCaseRow()], { count: 1_001, count_exact: false })
    await open()

    expect(await screen.findByText(/More than 1,000 cases/)).toBeTruthy()
  })

  it("claims nothing while it loads", async () => {
    const server = inbox()
    server.answer(list, () => new Promise(() => undefined))
    await open()

    expect(screen.queryByText("No cases yet")).toBeNull()
    expect(screen.queryByText("C-2026-000042")).toBeNull()
  })

  it("hands an error to whoever shows errors", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined)
    fakeServer({ ...desk, [list]: new Refused(500, { type: "unknown_error", message: "The database is away" }) })
    await open()

    await waitFor(() => expect(document.body.textContent).toContain("The database is away"))
    quiet.mockRestore()
  })
})

describe("above the inbox", () => {
  it("a case is opened by those alone who may", async () => {
    const server = inbox()
    await open()
    expect((await screen.findByRole("link", { name: "Open case" })).getAttribute("href")).toBe("/page/create")

    cleanup()
    server.answer("GET /admin/after-sales/roles/me", allow("cases.read")["GET /admin/after-sales/roles/me"])
    await open()
    await first()
    expect(screen.queryByText("Open case")).toBeNull()
  })

  it("it is said when mails reach nobody, and how many did not", async () => {
    const server = inbox()
    server.answer(health, { health: { has_email_provider: false, failed: 0, waiting: 0 } })
    await open()
    expect(await screen.findByText(/no provider/i)).toBeTruthy()

    cleanup()
    server.answer(health, { health: { has_email_provider: true, failed: 3, waiting: 0 } })
    await open()
    const link = await screen.findByRole("link", { name: /3/ })
    expect(decodeURIComponent(link.getAttribute("href") ?? "")).toBe(
      '/after-sales/notifications?status=["failed","uncertain"]'
    )

    cleanup()
    server.answer(health, { health: { has_email_provider: true, failed: 0, waiting: 2 } })
    await open()
    await first()
    expect(screen.queryByRole("link", { name: /messages?/i })).toBeNull()
  })
})
