/** @jest-environment ./dev/tests/browser.cjs */
import { act, fireEvent, screen, waitFor } from "@testing-library/react"
import { Link } from "react-router-dom"
import type { AdminCaseDetail } from "../../../../../src/types"
import { aCase, aMessage } from "../../../../__tests__/harness/a-case"
import { casePath, desk } from "../../../../__tests__/harness/case-answers"
import { fakeServer, Refused } from "../../../../__tests__/harness/fake-server"
import { openMenu, pick, press, write } from "../../../../__tests__/harness/fill-in"
import { openPage } from "../../../../__tests__/harness/open-page"
import { CaseComposer } from "../case-composer"

const messages = `POST ${casePath}/messages`
const replies = "GET /admin/after-sales/replies"
const render = "POST /admin/after-sales/replies/asrep_1/render"
const reply = { id: "asrep_1", name: "We need a picture", texts: {}, rev: 1 }
const rendered = { reply: { id: "asrep_1", body: "Gentile Ada, invii una foto." } }

const serve = (rest: object = {}) =>
  fakeServer({ ...desk, [replies]: { replies: [reply] }, [messages]: { message: aMessage() }, ...rest })
const open = (changes: Partial<AdminCaseDetail> = {}, language?: "it") =>
  openPage({ at: "/page", page: <CaseComposer case_={aCase(changes)} />, language })
const toCustomer = () => screen.getByRole("textbox", { name: "To the customer" }) as HTMLTextAreaElement
const note = async () => {
  await act(async () => {
    fireEvent.mouseDown(screen.getByRole("tab", { name: "Internal note" }), { button: 0 })
  })
}
const text = () => (screen.getByRole("textbox") as HTMLTextAreaElement).value
const say = (words: string) => fireEvent.change(screen.getByRole("textbox"), { target: { value: words } })
const isDisabled = (name: string) => (screen.getByRole("button", { name }) as HTMLButtonElement).disabled
const bodies = (server: ReturnType<typeof fakeServer>) => server.sent(messages).map(({ body }) => body)

describe("writing to the customer", () => {
  it("needs words, and sends them without the blanks around them", async () => {
    const server = serve()
    await open()
    expect(isDisabled("Send")).toBe(true)
    say("   \n ")
    expect(isDisabled("Send")).toBe(true)
    say("  We look into it.\n")
    await press("Send")

    expect(await screen.findByText("The message was sent")).toBeTruthy()
    expect(bodies(server)).toEqual([{ body: "We look into it.", visibility: "customer", communicates_decision: false }])
    expect(text()).toBe("")
  })

  it.each([{ ctrlKey: true }, { metaKey: true }])("sends by keyboard: Enter with %j", async (held) => {
    const server = serve()
    await open()
    say("By keyboard")
    await act(async () => {
      fireEvent.keyDown(toCustomer(), { key: "Enter", ...held })
    })

    expect(await screen.findByText("The message was sent")).toBeTruthy()
    expect(bodies(server)).toMatchObject([{ body: "By keyboard" }])
  })

  it("begins a new line by Enter alone, and sends nothing that is empty by keyboard either", async () => {
    const server = serve()
    await open()
    say("First line")
    fireEvent.keyDown(toCustomer(), { key: "Enter" })
    say("  ")
    fireEvent.keyDown(toCustomer(), { key: "Enter", ctrlKey: true })

    expect(server.sent(messages)).toEqual([])
  })

  it("sends once however often it is pressed while the answer is awaited", async () => {
    let answer: (value: unknown) => void = () => undefined
    const server = serve()
    server.answer(messages, () => new Promise((resolve) => (answer = resolve)))
    await open()
    say("Once")
    fireEvent.keyDown(toCustomer(), { key: "Enter", ctrlKey: true })
    await waitFor(() => expect(server.sent(messages).length).toBe(1))
    await act(async () => {
      fireEvent.keyDown(toCustomer(), { key: "Enter", ctrlKey: true })
    })

    expect(server.sent(messages).length).toBe(1)
    await act(async () => answer({}))
  })

  it("keeps the words when they are refused, says why, and tries again under the same key", async () => {
    const keys: (string | null)[] = []
    const untrue = { type: "not_allowed", code: "untrue_claim", message: "must not be told" }
    const server = serve()
    server.answer(messages, new Refused(400, untrue))
    await open({}, "it")
    const given = globalThis.fetch
    globalThis.fetch = (input, init) => {
      keys.push(new Headers(init?.headers).get("idempotency-key"))
      return given(input, init)
    }
    say("La garanzia è scaduta")
    await press("Invia")
    expect(
      await screen.findByText("La garanzia legale è ancora in corso: non dire al cliente che è finita.")
    ).toBeTruthy()
    expect(text()).toBe("La garanzia è scaduta")

    await press("Invia")
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(keys[1]).toBe(keys[0])

    server.answer(messages, { message: aMessage() })
    await press("Invia")
    say("Un’altra")
    await press("Invia")
    expect(keys.filter(Boolean).at(-1)).not.toBe(keys[0])
  })

  it("can say that this is our decision, of a complaint alone", async () => {
    const server = serve()
    await open({ service_kind: "complaint" })
    say("We repair it for free.")
    await act(async () => {
      fireEvent.click(screen.getByRole("checkbox", { name: "This tells the customer our decision" }))
    })
    await press("Send")

    expect(bodies(server)).toMatchObject([{ communicates_decision: true }])
  })

  it("has no decision to tell in what is no complaint", async () => {
    serve()
    await open()

    expect(screen.queryByRole("checkbox")).toBeNull()
  })

  it("asks before words are lost that were not sent", async () => {
    serve()
    const page = (
      <>
        <Link to="/elsewhere">Away</Link>
        <CaseComposer case_={aCase()} />
      </>
    )
    const where = await openPage({ at: "/page", page })
    say("Half a sentence")
    await act(async () => fireEvent.click(screen.getByRole("link", { name: "Away" })))
    expect(await screen.findByText("Leave this form?")).toBeTruthy()
    expect(where()).toBe("/page")
    await press("Cancel")
    expect(text()).toBe("Half a sentence")

    say("")
    await act(async () => fireEvent.click(screen.getByRole("link", { name: "Away" })))
    expect(where()).toBe("/elsewhere")
  })
})

describe("a note for colleagues", () => {
  it("is marked before it is written, and never sent to the customer", async () => {
    const server = serve()
    await open({ service_kind: "complaint" })
    say("Ours alone")
    await note()
    expect(screen.getByRole("textbox", { name: "Internal note" })).toBeTruthy()
    expect(text()).toBe("Ours alone")
    expect(screen.queryByRole("checkbox")).toBeNull()
    await press("Save note")

    expect(await screen.findByText("The note was saved")).toBeTruthy()
    expect(bodies(server)).toEqual([{ body: "Ours alone", visibility: "internal", communicates_decision: false }])
  })

  it("is no decision although it had been ticked as one", async () => {
    const server = serve()
    await open({ service_kind: "complaint" })
    await act(async () => {
      fireEvent.click(screen.getByRole("checkbox"))
    })
    await note()
    say("On second thoughts")
    await press("Save note")

    expect(bodies(server)).toMatchObject([{ visibility: "internal", communicates_decision: false }])
  })
})

describe("a ready answer", () => {
  it("is filled in for the case, can be changed, and is named with the message", async () => {
    const server = serve({ [render]: rendered })
    await open()
    expect(await openMenu("Templates")).toEqual(["We need a picture"])
    await pick("We need a picture")
    await waitFor(() => expect(text()).toBe("Gentile Ada, invii una foto."))
    expect(server.sent(render)[0].body).toEqual({ case_id: "ascas_1" })

    write("To the customer", "Gentile Ada, invii due foto.")
    await press("Send")
    expect(bodies(server)).toMatchObject([{ body: "Gentile Ada, invii due foto.", template_id: "asrep_1" }])
  })

  it("comes behind words that stand there already", async () => {
    serve({ [render]: rendered })
    await open()
    say("Buongiorno,")
    await openMenu("Templates")
    await pick("We need a picture")

    await waitFor(() => expect(text()).toBe("Buongiorno,\n\nGentile Ada, invii una foto."))
  })

  it("leaves the words alone when it can't be filled in", async () => {
    serve({ [render]: new Refused(404, { type: "not_found", message: "reply was not found" }) })
    await open()
    say("Buongiorno,")
    await openMenu("Templates")
    await pick("We need a picture")

    expect(await screen.findByText("This no longer exists.")).toBeTruthy()
    expect(text()).toBe("Buongiorno,")
  })

  it("is not offered where there is none", async () => {
    serve({ [replies]: { replies: [] } })
    await open()

    expect(screen.queryByRole("button", { name: "Templates" })).toBeNull()
  })
})
