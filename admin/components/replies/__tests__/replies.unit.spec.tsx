/** @jest-environment ./dev/tests/browser.cjs */
import { cleanup, screen, waitFor } from "@testing-library/react"
import type { AdminReply } from "../../../../src/types"
import { aList } from "../../../__tests__/harness/a-list"
import { aReply } from "../../../__tests__/harness/a-message"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { press, write } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { answer, canSend, isDone, openRow, speak, typed, written } from "../../../__tests__/harness/settings"
import { fromToolbar, leaf, rowTexts, search } from "../../../__tests__/harness/use-table"
import { ReplyForm } from "../reply-form"
import { ReplyTable } from "../reply-table"

const replies = "/admin/after-sales/replies"
const list = `GET ${replies}`
const create = `POST ${replies}`
const edit = `POST ${replies}/asrep_1`
const remove = `DELETE ${replies}/asrep_1`
const conflict = (code: string) => new Refused(409, { type: "conflict", code, message: code })

describe("the table of replies", () => {
  const open = (language?: "it") => openPage({ at: "/page", page: <ReplyTable />, language })

  it("says in which languages each is written", async () => {
    const german = aReply({ id: "asrep_2", name: "Danke", texts: { de: "Danke!" } })
    fakeServer({ [list]: aList("replies", [aReply(), german]) })
    await open()
    await screen.findByText("Danke")

    expect(rowTexts()[0]).toMatch(/^We need a pictureen, it(Mar 3, 2026|3 Mar 2026)$/)
    expect(rowTexts()[1]).toContain("Dankede")
  })

  it("begins at A, and is searched, turned round and leafed through", async () => {
    const server = fakeServer({ [list]: aList("replies", [aReply()], { count: 25 }) })
    const where = await open()
    await screen.findByText("We need a picture")
    expect(server.sent(list)[0].query.get("order")).toBe("name")
    await leaf("next")
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("offset")).toBe("20"))
    await search("picture")
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("q")).toBe("picture"))
    await fromToolbar("Name")
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("order")).toBe("name"))
    expect(where()).toContain("q=picture")

    cleanup()
    await openPage({ at: "/page?order=-name", page: <ReplyTable /> })
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("order")).toBe("-name"))
  })

  it("opens each to be changed, and offers a new one to those who may write them", async () => {
    fakeServer({ [list]: aList("replies", [aReply()]), ...may(["templates.update"]) })
    const where = await open()
    expect((await screen.findByText("Create")).closest("a")?.getAttribute("href")).toBe("/page/create")
    await openRow("We need a picture")
    expect(where()).toBe("/settings/after-sales/replies/edit?id=asrep_1")

    cleanup()
    const server = fakeServer({ [list]: aList("replies", [aReply()]), ...may(["templates.read"]) })
    await open("it")
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))
    expect(screen.queryByText("Crea")).toBeNull()
  })
})

describe("a reply", () => {
  const form = async (reply?: AdminReply, language?: "it") => {
    const server = fakeServer({
      [create]: { reply: aReply({ id: "asrep_new" }) },
      [edit]: { reply: aReply() },
      [remove]: { id: "asrep_1", object: "reply", deleted: true },
    })
    const where = await openPage({ at: "/page/form", form: <ReplyForm reply={reply} />, language })
    return { server, where }
  }

  it("needs a name and a text in one language", async () => {
    const { server, where } = await form()
    write("Name", " Thanks ")
    expect(canSend()).toBe(false)
    write("Text", "  \n ")
    expect(canSend()).toBe(false)
    await speak("Text", "Italian")
    write("Text", "Grazie, {{ customer }}!")
    await press("Save")

    await isDone(where, "The reply was saved")
    expect(written(server, create)).toEqual({ name: "Thanks", texts: { it: "Grazie, {{ customer }}!" } })
  })

  it("says what may stand in it", async () => {
    await form(undefined, "it")

    expect(screen.getByText(/^Ciò che sta tra doppie graffe/)).toBeTruthy()
    expect(screen.queryByRole("button", { name: "Rimuovi" })).toBeNull()
  })

  it.each([
    ["Text of 'en': unknown variable 'custommer'; number, service, customer, products, order may stand in it"],
    ["Text of 'it' can't be read: output tag not closed, line 1"],
  ])("is refused with the server's reason when it can't be filled in: %s", async (message) => {
    const { server, where } = await form(aReply())
    server.answer(edit, new Refused(400, { type: "invalid_data", message }))
    write("Text", "Dear {{ custommer }}")
    await press("Save")

    expect(await screen.findByText(message)).toBeTruthy()
    expect(where()).toBe("/page/form")
    expect(typed("Text")).toBe("Dear {{ custommer }}")
  })

  it("is refused when it tells customers that their guarantee is over", async () => {
    const { server } = await form(aReply())
    server.answer(edit, new Refused(400, { type: "not_allowed", code: "untrue_claim", message: "no" }))
    write("Text", "Your warranty is void.")
    await press("Save")

    expect(
      await screen.findByText("The legal guarantee still runs: don’t tell the customer that it is over.")
    ).toBeTruthy()
  })

  it("is changed with the state that was seen, and loses a language whose text is emptied", async () => {
    const { server, where } = await form(aReply())
    write("Name", "A picture, please")
    await speak("Text", "Italian")
    write("Text", "")
    await press("Save")

    await isDone(where, "The reply was saved")
    expect(written(server, edit)).toEqual({
      name: "A picture, please",
      texts: { en: "Dear {{ customer }}, please send a picture." },
      rev: 2,
    })
  })

  it.each([
    ["reply_changed", "Somebody else changed the reply meanwhile."],
    ["name_taken", "This name is taken."],
  ])("stays open with everything when it is refused for %s", async (code, words) => {
    const { server, where } = await form(aReply())
    server.answer(edit, conflict(code))
    write("Name", "Thanks")
    await press("Save")

    expect(await screen.findByText(words)).toBeTruthy()
    expect(where()).toBe("/page/form")
    expect(typed("Name")).toBe("Thanks")
  })

  it("is deleted after a yes, and what was written with it stays", async () => {
    const { server, where } = await form(aReply())
    await press("Remove")
    expect(await screen.findByText("Messages that were written with it stay.")).toBeTruthy()
    await answer("Cancel")
    expect(server.sent(remove)).toEqual([])
    expect(where()).toBe("/page/form")
    await press("Remove")
    await answer("Remove")

    await waitFor(() => expect(where()).toBe("/settings/after-sales/replies"))
    expect(await screen.findByText("The reply was deleted")).toBeTruthy()
  })

  it("is deleted without another question although something was typed", async () => {
    const { where } = await form(aReply())
    write("Name", "Half typed")
    await press("Remove")
    await answer("Remove")

    await waitFor(() => expect(where()).toBe("/settings/after-sales/replies"))
    expect(screen.queryByText("Leave this form?")).toBeNull()
  })

  it("stays open when it can't be deleted", async () => {
    const { server, where } = await form(aReply(), "it")
    server.answer(remove, new Refused(403, { type: "forbidden", message: "no" }))
    await press("Rimuovi")
    await answer("Rimuovi")

    expect(await screen.findByText("Il tuo ruolo non lo permette.")).toBeTruthy()
    expect(where()).toBe("/page/form")
  })

  it("is not left without a question once something was typed", async () => {
    const { where } = await form(aReply())
    write("Text", "Half")
    await press("Cancel")
    await answer("Cancel")
    expect(typed("Text")).toBe("Half")
    await press("Cancel")
    await answer("Continue")

    expect(where()).toBe("/page")
  })
})
