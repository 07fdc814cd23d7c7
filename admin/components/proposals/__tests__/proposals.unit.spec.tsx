/** @jest-environment ./dev/tests/browser.cjs */
import { cleanup, screen, waitFor } from "@testing-library/react"
import type { AdminProposal } from "../../../../src/types"
import { aList } from "../../../__tests__/harness/a-list"
import { aProposal } from "../../../__tests__/harness/a-proposal"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { choose, openMenu, pick, press, write } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { answer, canSend, isDone, typed, written } from "../../../__tests__/harness/settings"
import { addFilter, filterBy, fromToolbar, leaf, rowTexts } from "../../../__tests__/harness/use-table"
import { ProposalDismissForm } from "../proposal-dismiss-form"
import { ProposalTable } from "../proposal-table"

const proposals = "/admin/after-sales/proposals"
const list = `GET ${proposals}`
const accept = `POST ${proposals}/aspro_1/accept`
const dismiss = `POST ${proposals}/aspro_1/dismiss`
const detect = `POST ${proposals}/detect`
const menu = "Actions for the proposal"
const decided = new Refused(409, { type: "conflict", code: "proposal_decided", message: "decided" })

describe("the table of proposals", () => {
  const open = async (rows: AdminProposal[], answers = {}, at = "/page", language?: "it") => {
    const server = fakeServer({ [list]: aList("proposals", rows), ...answers })
    const where = await openPage({ at, page: <ProposalTable />, language })
    return { server, where }
  }

  it("says what is due for which unit, why, and until when", async () => {
    const gone = aProposal({ id: "aspro_2", service: null, serial_number: null, status: "dismissed" })
    await open([aProposal(), gone])
    await screen.findByText("Maintenance")

    const [one, two] = rowTexts()
    expect(one).toMatch(/^MaintenanceLario DuoLD-0001The unit is 12 months old\.(Mar 3, 2027|3 Mar 2027)Open/)
    expect(two).toMatch(/^-Lario Duo/)
    expect(two).toContain("Dismissed")
  })

  it("asks for what is open in the reader's language, the most urgent first", async () => {
    const { server } = await open([aProposal()], {}, "/page", "it")
    await screen.findByText("Manutenzione")

    expect(Object.fromEntries(server.sent(list)[0].query)).toEqual({
      status: "open",
      limit: "20",
      offset: "0",
      order: "due_on",
      locale: "it",
    })
  })

  it("shows decided ones when they are asked for, by state and by reason", async () => {
    await open([aProposal({ status: "accepted" })])
    await screen.findByText("Accepted")
    expect(await addFilter("Reason")).toEqual([
      "Age of the unit",
      "Warranty about to end",
      "Due again",
      "A step failed",
    ])

    cleanup()
    const again = await open([aProposal()])
    await screen.findByText("Maintenance")
    await filterBy("Status", "Accepted")
    await waitFor(() =>
      expect(decodeURIComponent(again.server.sent(list).at(-1)?.query.toString() ?? "")).toMatch(/=accepted/)
    )
    expect(decodeURIComponent(again.server.sent(list).at(-1)?.query.toString() ?? "")).not.toMatch(/status=open/)
  })

  it("is sorted and leafed through, and narrowed to a unit by its address", async () => {
    const { server } = await open(
      [aProposal()],
      { [list]: aList("proposals", [aProposal()], { count: 50 }) },
      "/page?unit_id=asunit_1"
    )
    await screen.findByText("Maintenance")
    expect(server.sent(list)[0].query.get("unit_id")).toBe("asunit_1")
    await leaf("next")
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("offset")).toBe("20"))
    await fromToolbar("Due")
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("order")).toBe("due_on"))
    await fromToolbar("Newest first")

    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("order")).toBe("-due_on"))
  })

  it("makes a case of one, and says so", async () => {
    const { server } = await open([aProposal()], { [accept]: { proposal: aProposal({ status: "accepted" }) } })
    await screen.findByText("Maintenance")
    await waitFor(async () => expect(server.sent("GET /admin/after-sales/roles/me").length).toBeGreaterThan(0))
    expect(await openMenu(menu)).toEqual(["Open unit", "Open a case", "Dismiss"])
    await pick("Open a case")

    expect(await screen.findByText("The case was opened")).toBeTruthy()
    expect(server.sent(accept).length).toBe(1)
    expect(server.sent(list).length).toBe(2)
  })

  it("says that somebody else was faster, and shows what became of it", async () => {
    const { server } = await open([aProposal()], { [accept]: decided })
    await screen.findByText("Maintenance")
    await openMenu(menu)
    await pick("Open a case")

    expect(await screen.findByText("The proposal was decided already.")).toBeTruthy()
    expect(screen.queryByText("The case was opened")).toBeNull()
    await waitFor(() => expect(server.sent(list).length).toBe(2))
  })

  it("says why no case can be opened", async () => {
    const refusal = { type: "not_allowed", code: "service_not_available", message: "no" }
    await open([aProposal()], { [accept]: new Refused(400, refusal) })
    await screen.findByText("Maintenance")
    await openMenu(menu)
    await pick("Open a case")

    expect(await screen.findByText("This service can’t be asked for here.")).toBeTruthy()
  })

  it("leads to the case of one that was accepted, and offers no second", async () => {
    await open([aProposal({ status: "accepted", case_id: "ascase_9" })])
    await screen.findByText("Accepted")

    expect(await openMenu(menu)).toEqual(["Open unit", "Open case"])
    expect(screen.getByRole("menuitem", { name: "Open case" }).closest("a")?.getAttribute("href")).toBe(
      "/after-sales/cases/ascase_9"
    )
    expect(screen.getByRole("menuitem", { name: "Open unit" }).closest("a")?.getAttribute("href")).toBe(
      "/after-sales/units/asunit_1"
    )
  })

  it("is decided by those alone whose role allows it", async () => {
    const { server } = await open([aProposal()], may(["proposals.read"]))
    await screen.findByText("Maintenance")
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))

    expect(await openMenu(menu)).toEqual(["Open unit"])
    expect(screen.queryByText("Look now")).toBeNull()
  })

  it.each<[object, string, string | undefined]>([
    [{ proposed: 1, looked_at: 40, is_complete: true }, "1 new proposal from 40 units", undefined],
    [
      { proposed: 0, looked_at: 5000, is_complete: false },
      "0 new proposals from 5000 units",
      "The rest is looked at in the background.",
    ],
  ])("is looked for at once when somebody wants it: %j", async (detection, words, more) => {
    const { server } = await open([aProposal()], { [detect]: { detection } })
    await screen.findByText("Look now")
    await press("Look now")

    expect(await screen.findByText(words)).toBeTruthy()
    expect(Boolean(screen.queryByText("The rest is looked at in the background."))).toBe(Boolean(more))
    expect(server.sent(list).length).toBe(2)
  })

  it("says when it is being looked for already", async () => {
    const running = new Refused(409, { type: "conflict", code: "detection_running", message: "x" })
    await open([aProposal()], { [detect]: running })
    await screen.findByText("Look now")
    await press("Look now")

    expect(await screen.findByText("It is being looked for already.")).toBeTruthy()
  })
})

describe("dismissing a proposal", () => {
  const form = async (language?: "it") => {
    const server = fakeServer({ [dismiss]: { proposal: aProposal({ status: "dismissed" }) } })
    const where = await openPage({ at: "/page/form", form: <ProposalDismissForm id="aspro_1" />, language })
    return { server, where }
  }

  it("needs a reason", async () => {
    const { server, where } = await form()
    expect(canSend("Dismiss")).toBe(false)
    write("Note", "Called twice")
    expect(canSend("Dismiss")).toBe(false)
    choose("Reason", "customer_unreachable")
    await press("Dismiss")

    await isDone(where, "The proposal was dismissed")
    expect(written(server, dismiss)).toEqual({ reason: "customer_unreachable", note: "Called twice" })
  })

  it.each(["not_needed", "already_done", "customer_declined", "customer_unreachable", "duplicate", "other"])(
    "takes %s without a note",
    async (reason) => {
      const { server } = await form()
      choose("Reason", reason)
      write("Note", "   ")
      await press("Dismiss")

      expect(written(server, dismiss)).toEqual({ reason })
    }
  )

  it("says that it was decided already, and keeps the note to be copied", async () => {
    const { server, where } = await form("it")
    server.answer(dismiss, decided)
    choose("Motivo", "other")
    write("Nota", "Già fatto a marzo")
    await press("Scarta")

    expect(await screen.findByText("La proposta è già stata decisa.")).toBeTruthy()
    expect(where()).toBe("/page/form")
    expect(typed("Nota")).toBe("Già fatto a marzo")
  })

  it("is not left without a question once a reason was chosen", async () => {
    const { where } = await form()
    choose("Reason", "duplicate")
    await press("Cancel")
    await answer("Cancel")
    expect(where()).toBe("/page/form")
    await press("Cancel")
    await answer("Continue")

    expect(where()).toBe("/page")
  })
})
