/** @jest-environment ./dev/tests/browser.cjs */
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react"
import type { AdminNotification } from "../../../../src/types"
import { aList } from "../../../__tests__/harness/a-list"
import { aNotification } from "../../../__tests__/harness/a-message"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { press } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { addFilter, filterBy, fromToolbar, leaf, rowTexts, rowWith, search } from "../../../__tests__/harness/use-table"
import { MailBanner } from "../mail-banner"
import { NotificationTable } from "../notification-table"

const notifications = "/admin/after-sales/notifications"
const list = `GET ${notifications}`
const health = `GET ${notifications}/health`
const well = { has_email_provider: true, waiting: 0, failed: 0, oldest_waiting_at: null, last_error: null }
const retry = `POST ${notifications}/asntf_1/retry`

const failed = aNotification({
  status: "failed",
  sent_subject: null,
  sent_at: null,
  attempts: 8,
  last_error: "The provider is down",
})

describe("the table of messages", () => {
  const open = (rows: AdminNotification[], answers = {}, at = "/page", language?: "it") => {
    const server = fakeServer({ [list]: aList("notifications", rows), [health]: { health: well }, ...answers })
    return openPage({ at, page: <NotificationTable />, language }).then((where) => ({ server, where }))
  }

  it("says what went to whom, and what has become of it", async () => {
    await open([aNotification(), aNotification({ ...failed, id: "asntf_2", to_address: null, template: "guest_code" })])
    await screen.findByText("Abbiamo ricevuto C-2026-000001")

    const [sent, lost] = rowTexts()
    expect(sent).toContain("Abbiamo ricevuto C-2026-000001anna@example.comSent-")
    expect(lost).toContain("Code for guests-FailedThe provider is down")
  })

  it.each<[AdminNotification["status"], string, string]>([
    ["waiting", "Waiting", "In attesa"],
    ["sending", "Being sent", "In invio"],
    ["sent", "Sent", "Inviato"],
    ["failed", "Failed", "Fallito"],
    ["uncertain", "Outcome unknown", "Esito incerto"],
    ["dropped", "Dropped", "Scartato"],
  ])("names the state %s in the reader's language", async (status, english, italian) => {
    await open([aNotification({ status })])
    expect(await screen.findByText(english)).toBeTruthy()

    cleanup()
    await open([aNotification({ status })], {}, "/page", "it")
    expect(await screen.findByText(italian)).toBeTruthy()
  })

  it("has the newest first, and is sorted, leafed through and filtered", async () => {
    const { server } = await open([aNotification()], {
      [list]: aList("notifications", [aNotification()], { count: 99 }),
    })
    await screen.findByText("Sent")
    expect(Object.fromEntries(server.sent(list)[0].query)).toEqual({ limit: "20", offset: "0", order: "-created_at" })
    await leaf("next")
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("offset")).toBe("20"))
    await fromToolbar("Created")
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("order")).toBe("created_at"))
    expect(await addFilter("Status")).toEqual(["Waiting", "Being sent", "Sent", "Failed", "Outcome unknown", "Dropped"])

    cleanup()
    const again = await open([aNotification()])
    await screen.findByText("Sent")
    await filterBy("Status", "Outcome unknown")
    await waitFor(() => expect(decodeURIComponent(again.where())).toContain('status=["uncertain"]'))
  })

  it("looks for a whole address, since that is what a search asks of it", async () => {
    const { server } = await open([aNotification()])
    await screen.findByText("Sent")
    await search("anna@example.com")

    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("to_address")).toBe("anna@example.com"))
    expect(server.sent(list).at(-1)?.query.get("q")).toBeNull()
  })

  it("sends again what failed, and says so", async () => {
    const { server } = await open([failed], { [retry]: { notification: { ...failed, status: "waiting" } } })
    await screen.findByRole("button", { name: "Send again" })
    await press("Send again")

    expect(await screen.findByText("It is sent again")).toBeTruthy()
    expect(server.sent(retry).length).toBe(1)
    expect(server.sent(list).length).toBeGreaterThan(1)
  })

  it("lets a person decide about what may have arrived", async () => {
    const { server } = await open([aNotification({ ...failed, status: "uncertain" })], {
      [retry]: { notification: failed },
    })
    await screen.findByRole("button", { name: "Send again" })
    await press("Send again")

    await waitFor(() => expect(server.sent(retry).length).toBe(1))
  })

  it.each<AdminNotification["status"]>(["waiting", "sending", "sent", "dropped"])(
    "offers nothing to be done for one that is %s",
    async (status) => {
      const { server } = await open([aNotification({ ...failed, status })])
      await screen.findByText("The provider is down")
      await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))
      await act(async () => undefined)

      expect(screen.queryByRole("button", { name: "Send again" })).toBeNull()
    }
  )

  it("sends the one that is meant", async () => {
    const other = aNotification({ ...failed, id: "asntf_2", to_address: "bruno@example.com" })
    const { server } = await open([failed, other], {
      [`POST ${notifications}/asntf_2/retry`]: { notification: other },
    })
    await screen.findAllByRole("button", { name: "Send again" })
    await act(async () => {
      fireEvent.click(rowWith("bruno@example.com").getByRole("button", { name: "Send again" }))
    })

    expect(server.sent(`POST ${notifications}/asntf_2/retry`).length).toBe(1)
    expect(server.sent(retry)).toEqual([])
  })

  it.each([
    [409, { type: "conflict", code: "not_retriable" }, "This message is not sent again."],
    [403, { type: "forbidden" }, "Your role does not allow this."],
  ])("says why it is not sent again: %i", async (status, body, words) => {
    await open([failed], { [retry]: new Refused(status, { ...body, message: "no" }) })
    await screen.findByRole("button", { name: "Send again" })
    await press("Send again")

    expect(await screen.findByText(words)).toBeTruthy()
    expect(screen.queryByText("It is sent again")).toBeNull()
  })

  it("lets those alone send again whose role allows it", async () => {
    const { server } = await open([failed], may(["notifications.read"]))
    await screen.findByText("The provider is down")
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))
    await act(async () => undefined)

    expect(screen.queryByRole("button", { name: "Send again" })).toBeNull()
  })

  it("keeps what a provider said from being anything but text", async () => {
    await open([aNotification({ ...failed, last_error: "<img src=x onerror=alert(1)>" })])

    expect(await screen.findByText("<img src=x onerror=alert(1)>")).toBeTruthy()
    expect(document.querySelector("img[src=x]")).toBeNull()
  })
})

describe("the banner above messages", () => {
  const open = async (state: object, language?: "it") => {
    const server = fakeServer({ [health]: { health: { ...well, ...state } } })
    await openPage({ at: "/page", page: <MailBanner />, language })
    await waitFor(() => expect(server.sent(health).length).toBe(1))
    await act(async () => undefined)
  }

  it("is silent while messages reach people", async () => {
    await open({ waiting: 12 })

    expect(screen.queryByText(/could not be sent|No provider/)).toBeNull()
  })

  it.each([
    [1, "1 message could not be sent"],
    [7, "7 messages could not be sent"],
  ])("says that %i could not be sent, and leads to them", async (count, words) => {
    await open({ failed: count })

    const link = screen.getByRole("link", { name: words })
    expect(decodeURIComponent(link.getAttribute("href") ?? "")).toBe(
      '/after-sales/notifications?status=["failed","uncertain"]'
    )
  })

  it("says that nobody is told anything where there is no provider, whatever else is wrong", async () => {
    await open({ has_email_provider: false, failed: 7 })

    expect(screen.getByText(/nobody is told anything/)).toBeTruthy()
    expect(screen.queryByText("7 messages could not be sent")).toBeNull()
  })

  it("is silent when it can't know, so that a table below it stays of use", async () => {
    const server = fakeServer({ [health]: new Refused(500, { type: "unknown_error", message: "x" }) })
    await openPage({ at: "/page", page: <MailBanner /> })
    await waitFor(() => expect(server.sent(health).length).toBe(1))
    await act(async () => undefined)

    expect(document.body.textContent).not.toContain("No provider")
  })
})
