/** @jest-environment ./dev/tests/browser.cjs */
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react"
import { aCaseRow } from "../../../../__tests__/harness/a-case"
import { agents, desk, listOf } from "../../../../__tests__/harness/case-answers"
import { fakeServer } from "../../../../__tests__/harness/fake-server"
import { openPage } from "../../../../__tests__/harness/open-page"
import { addFilter, filterBy, leaf, rowTexts, rowWith, search } from "../../../../__tests__/harness/use-table"
import { CaseTable } from "../case-table"

const list = "GET /admin/after-sales/cases"
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
const number = (n: number) => `C-2026-00000${n}`

/** An inbox with these cases. */
const inbox = (rows = [aCaseRow()], rest: object = {}) => fakeServer({ ...desk, ...agents, [list]: listOf(rows, rest) })
const open = (address = "", language?: "it") => openPage({ at: `/page${address}`, page: <CaseTable />, language })
const first = () => screen.findByText("C-2026-000042")
const asked = (server: ReturnType<typeof fakeServer>) =>
  [...(server.sent(list).at(-1)?.query.entries() ?? [])].map((pair) => pair.join("="))

describe("a row of the inbox", () => {
  it("says which case it is, what about, whose, who works on it and since when", async () => {
    inbox()
    await open()
    await first()
    await screen.findByText("Bea Bianchi")

    const [row] = rowTexts()
    for (const words of ["C-2026-000042", "Repair", "Lario Duo", "LD-0001", "Ada Rossi", "In progress", "Normal"]) {
      expect(row).toContain(words)
    }
    expect(row).toMatch(/Jun 2, 2026|2 Jun 2026/)
  })

  it("says it in Italian", async () => {
    inbox([aCaseRow({ priority: "critical", status: "waiting_for_customer" })])
    await open("", "it")
    await first()

    const [row] = rowTexts()
    expect(row).toContain("Riparazione")
    expect(row).toContain("Critica")
    expect(row).toMatch(/2 giu 2026/)
  })

  it("knows a guest by the address, nobody's case as nobody's, and a colleague who left by the id", async () => {
    inbox([
      aCaseRow({ id: "a", number: number(1), owner_customer_id: null, owner_name: null }),
      aCaseRow({ id: "b", number: number(2), owner_name: null, owner_email: null, assignee_id: null }),
      aCaseRow({ id: "c", number: number(3), assignee_id: "user_4" }),
      aCaseRow({ id: "d", number: number(4), assignee_id: "user_gone" }),
    ])
    await open()
    await screen.findByText("user_4@example.com")

    const [guest, nobody, , left] = rowTexts()
    expect(guest).toContain("ada@example.com")
    expect(nobody).not.toContain("Bea Bianchi")
    expect(left).toContain("user_gone")
  })

  it("names the first of several things and how many more there are", async () => {
    inbox([aCaseRow({ item_count: 3 })])
    await open()
    await first()

    expect(rowTexts()[0]).toContain("and 2 more")
    expect(rowTexts()[0]).not.toContain("LD-0001")
  })

  it("is about no product when it is a question", async () => {
    inbox([aCaseRow({ first_item: null, item_count: 0 })])
    await open()
    await first()

    expect(rowTexts()[0]).not.toContain("Lario")
  })

  it("marks a case whose customer wrote last, and no other", async () => {
    inbox([
      aCaseRow({ id: "a", number: number(1), last_message_by: "customer" }),
      aCaseRow({ id: "b", number: number(2), last_message_by: "agent" }),
    ])
    await open()
    await screen.findByText(number(1))

    expect(rowWith(number(1)).getByRole("img", { name: "The customer wrote last" })).toBeTruthy()
    expect(rowWith(number(2)).queryByRole("img", { name: "The customer wrote last" })).toBeNull()
  })

  it("tells what is due next: in how long, that it waits, or that something was missed", async () => {
    const due = { next_due_kind: "first_response", next_due_at: inHours(5) }
    inbox([
      aCaseRow({ id: "a", number: number(1), ...due }),
      aCaseRow({ id: "b", number: number(2), ...due, paused_at: inHours(-1) }),
      aCaseRow({ id: "c", number: number(3), breached_at: inHours(-2) }),
      aCaseRow({ id: "d", number: number(4), ...due, next_due_at: inHours(-3), breached_at: inHours(-3) }),
      aCaseRow({ id: "e", number: number(5) }),
    ])
    await open()
    await screen.findByText(number(1))

    expect(rowTexts()[0]).toMatch(/in (about )?5 hours/)
    expect(rowTexts()[1]).toContain("Paused")
    expect(rowTexts()[2]).toContain("Overdue")
    const late = rowWith(number(4)).getByText(/3 hours ago/)
    expect(late.className).toContain("red")
    expect(rowWith(number(1)).getByText(/5 hours/).className).not.toContain("red")
  })

  it("leads to its case", async () => {
    inbox()
    const where = await open()
    await first()
    await act(async () => {
      fireEvent.click(screen.getByText("Ada Rossi"))
    })

    expect(where()).toBe("/after-sales/cases/ascas_1")
  })
})

describe("what the inbox asks for", () => {
  it("is the newest page of everything at first", async () => {
    const server = inbox()
    await open()
    await first()

    expect(asked(server)).toEqual(["limit=20", "offset=0", "order=-created_at"])
  })

  it("is what the address bar says, so that a link brings back the same list", async () => {
    const server = inbox()
    const many = encodeURIComponent('["high","critical"]')
    await open(`?priority=${many}&open=true&assignee=%22me%22&order=-priority&q=perde%20acqua&offset=20`)
    await first()

    expect(asked(server).sort()).toEqual([
      "assignee=me",
      "limit=20",
      "offset=20",
      "open=true",
      "order=-priority",
      "priority[]=critical",
      "priority[]=high",
      "q=perde acqua",
    ])
  })

  it("names the reader's own zone where a day matters, and nowhere else", async () => {
    const server = inbox()
    await open("?due=%22today%22")
    await first()
    expect(asked(server)).toContain(`time_zone=${Intl.DateTimeFormat().resolvedOptions().timeZone}`)

    cleanup()
    await open("?open=true")
    await first()
    expect(asked(server).join()).not.toContain("time_zone")
  })

  it("changes with a filter, a search and the next page, and the address with it", async () => {
    const server = inbox([aCaseRow()], { count: 45 })
    const where = await open()
    await first()
    await filterBy("Due", "Past due")
    await waitFor(() => expect(asked(server)).toContain("due=overdue"))
    expect(decodeURIComponent(where())).toContain('due="overdue"')

    await search("C-2026-000042")
    await waitFor(() => expect(asked(server)).toContain("q=C-2026-000042"))
    await leaf("next")
    await waitFor(() => expect(asked(server)).toContain("offset=20"))
  })

  it("can be narrowed by what agents sort their work by", async () => {
    inbox()
    await open()
    await first()

    expect(await addFilter("Kind")).toEqual(
      expect.arrayContaining([
        "Repair",
        "Complaint",
        "Maintenance",
        "Installation",
        "Spare part",
        "Training",
        "Enquiry",
      ])
    )
    cleanup()
    await open()
    await first()
    expect(await addFilter("Assignee")).toEqual(expect.arrayContaining(["Me", "Nobody"]))
  })

  it("says of which order, customer or unit the list is when one comes from there", async () => {
    inbox()
    await open("?order_id=order_1&customer_id=cus_1&unit_id=asunit_1")
    await first()

    const said = document.body.textContent ?? ""
    for (const words of ["#1042", "Ada Rossi", "LD-0001"]) {
      expect(said).toContain(words)
    }
  })
})
