/** @jest-environment ./dev/tests/browser.cjs */
import { act, cleanup, screen, waitFor } from "@testing-library/react"
import type { AdminNotification } from "../../../../../src/types"
import { aCase, aMessage } from "../../../../__tests__/harness/a-case"
import { allow } from "../../../../__tests__/harness/case-answers"
import { aList } from "../../../../__tests__/harness/a-list"
import { aNotification } from "../../../../__tests__/harness/a-message"
import { fakeServer, Refused } from "../../../../__tests__/harness/fake-server"
import { openPage } from "../../../../__tests__/harness/open-page"
import { CaseTalkSection } from "../case-talk-section"

const list = "GET /admin/after-sales/notifications"
const me = "GET /admin/after-sales/roles/me"
const failed = aNotification({ status: "failed", template: "case_resolved", sent_at: null, sent_subject: null })
const doubtful = aNotification({ id: "asntf_2", status: "uncertain", template: "case_waiting" })
const reader = allow("cases.read", "notifications.read")

async function open(notifications: AdminNotification[], answers: object = {}, language?: "it") {
  const server = fakeServer({ ...reader, [list]: aList("notifications", notifications), ...answers })
  const page = <CaseTalkSection case_={aCase({ messages: [aMessage()] })} />
  await openPage({ at: "/page", page, language })
  await waitFor(() => expect(server.sent(me).length).toBe(1))
  await act(async () => undefined)
  return server
}
const links = () =>
  screen.queryAllByRole("link").map((link) => {
    const { pathname, searchParams } = new URL(link.getAttribute("href") ?? "", "http://localhost")
    return { pathname, ...Object.fromEntries(searchParams) }
  })
const page = () => document.body.textContent ?? ""

describe("a notice that did not reach the customer of a case", () => {
  it("is named above what was said, with the way to send it again", async () => {
    const server = await open([failed])
    await screen.findByRole("link", { name: "See the messages" })

    expect(page()).toContain("This did not reach the customer by e-mail: Case resolved.")
    expect(page()).not.toContain("may not have reached")
    expect(screen.getByText("It leaks since Monday.")).toBeTruthy()
    expect(links()).toEqual([
      { pathname: "/after-sales/notifications", status: '["failed","uncertain"]', q: "anna@example.com" },
    ])
    const [{ query }] = server.sent(list)
    expect(query.get("subject_id")).toBe("ascas_1")
    expect([...query].flatMap(([name, value]) => (name.startsWith("status") ? value : []))).toEqual([
      "failed",
      "uncertain",
    ])
  })

  it("is told apart from one of which nobody knows whether it did", async () => {
    await open([doubtful, failed])
    expect((await screen.findAllByRole("link", { name: "See the messages" })).length).toBe(2)
    expect(page()).toContain("did not reach the customer by e-mail: Case resolved.")
    expect(page()).toContain("may not have reached the customer by e-mail: We wait for the customer.")

    cleanup()
    await open([doubtful])
    await screen.findByRole("link", { name: "See the messages" })
    expect(page()).not.toContain("did not reach")
  })

  it("is in Italian", async () => {
    await open([doubtful, failed], {}, "it")
    expect((await screen.findAllByRole("link", { name: "Vedi i messaggi" })).length).toBe(2)
    expect(page()).toContain("Questo non è arrivato al cliente per e-mail: ")
    expect(page()).toContain("Questo potrebbe non essere arrivato al cliente per e-mail: ")
  })

  it("is named once, however often one like it was lost", async () => {
    await open([failed, { ...failed, id: "asntf_3" }, { ...failed, id: "asntf_4", template: "case_created" }])
    await screen.findByRole("link", { name: "See the messages" })

    expect(page()).toContain("by e-mail: Case resolved, Case received.")
  })

  it.each([
    ["went to several addresses", [failed, { ...failed, id: "asntf_3", to_address: "ada@example.com" }]],
    ["have no address any more", [{ ...failed, to_address: null }]],
  ])("leads to all that is lost when its notices %s", async (_, notices) => {
    await open(notices)
    await screen.findByRole("link", { name: "See the messages" })

    expect(links()).toEqual([{ pathname: "/after-sales/notifications", status: '["failed","uncertain"]' }])
  })

  it("is no colleague's mail", async () => {
    const server = await open([
      aNotification({ status: "failed", recipient_type: "user", template: "staff_case_created" }),
    ])
    await waitFor(() => expect(server.sent(list).length).toBe(1))
    await act(async () => undefined)

    expect(links()).toEqual([])
  })
})

describe("the conversation of a case", () => {
  it("says nothing of mails while all arrived", async () => {
    const server = await open([])
    await waitFor(() => expect(server.sent(list).length).toBe(1))

    expect(links()).toEqual([])
  })

  it("asks for no mails when the reader may not see them", async () => {
    const server = await open([failed], allow("cases.read"))

    expect(server.sent(list)).toEqual([])
    expect(links()).toEqual([])
  })

  it("is read all the same when the mails can't be", async () => {
    const server = await open([], {
      [list]: new Refused(500, { type: "unknown_error", message: "The database is away" }),
    })
    await waitFor(() => expect(server.sent(list).length).toBe(1))
    await act(async () => undefined)

    expect(screen.getByText("It leaks since Monday.")).toBeTruthy()
    expect(page()).not.toContain("The database is away")
  })
})
