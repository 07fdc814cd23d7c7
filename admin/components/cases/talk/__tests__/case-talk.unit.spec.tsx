/** @jest-environment ./dev/tests/browser.cjs */
import { screen, within } from "@testing-library/react"
import type { AdminCaseDetail } from "../../../../../src/types"
import { aCase, aCaseFile, aMessage } from "../../../../__tests__/harness/a-case"
import { allow, desk } from "../../../../__tests__/harness/case-answers"
import { fakeServer } from "../../../../__tests__/harness/fake-server"
import { openPage } from "../../../../__tests__/harness/open-page"
import { CaseTalkSection } from "../case-talk-section"

const bea = { id: "user_1", first_name: "Bea", last_name: "Bianchi", email: "bea@example.com" }
const ours = { author_type: "user", author_id: "user_1" }
const serve = (rest: object = {}) => fakeServer({ ...desk, "GET /admin/users/user_1": { user: bea }, ...rest })
const talk = (changes: Partial<AdminCaseDetail>, language?: "it") =>
  openPage({ at: "/page", page: <CaseTalkSection case_={aCase(changes)} />, language })
const said = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent ?? "")
const message = (words: string) => within(screen.getByText(words).closest("li") as HTMLElement)

describe("the conversation of a case", () => {
  it("is read from the first word to the last, with who said it", async () => {
    serve()
    await talk({
      messages: [
        aMessage({ id: "a" }),
        aMessage({ id: "b", ...ours, body: "Please send a picture." }),
        aMessage({ id: "c", author_type: "system", author_id: null, body: "Closed for want of an answer." }),
      ],
    })
    await screen.findByText("Bea Bianchi")

    expect(said()).toEqual([
      expect.stringMatching(/^Ada Rossi.*It leaks since Monday\.$/),
      expect.stringMatching(/^Bea Bianchi.*Please send a picture\.$/),
      expect.stringMatching(/^Automatic.*Closed for want of an answer\.$/),
    ])
  })

  it.each([
    ["a guest by name", { owner_name: "Gina" }, "guest", "Gina"],
    ["a guest by address", { owner_name: null }, "guest", "ada@example.com"],
    ["a guest of whom nothing is left", { owner_name: null, owner_email: null }, "guest", "A guest"],
    ["a customer whose name is not known here", { owner_name: null }, "customer", "A customer"],
  ])("knows %s", async (_, is, author_type, name) => {
    serve()
    await talk({ ...is, messages: [aMessage({ author_type })] })

    expect(said()[0].startsWith(name)).toBe(true)
  })

  it("marks what only colleagues read, and what told the customer a decision", async () => {
    serve()
    await talk({
      messages: [
        aMessage({ id: "a", ...ours, visibility: "internal", body: "Looks like misuse." }),
        aMessage({ id: "b", ...ours, communicates_decision: true, body: "We repair it." }),
      ],
    })

    expect(message("Looks like misuse.").getByText("Internal")).toBeTruthy()
    expect(message("Looks like misuse.").queryByText("Decision")).toBeNull()
    expect(message("We repair it.").getByText("Decision")).toBeTruthy()
    expect(message("We repair it.").queryByText("Internal")).toBeNull()
  })

  it("keeps lines and shows no markup that a customer typed", async () => {
    serve()
    const body = "First line\nSecond <img src=x onerror=alert(1)> **bold**"
    await talk({ messages: [aMessage({ body })] })

    expect(screen.getByText((_, element) => element?.tagName === "P" && element.textContent === body)).toBeTruthy()
    expect(document.querySelector("li img")).toBeNull()
  })

  it("has nothing left of words that were erased", async () => {
    serve()
    await talk({ messages: [aMessage({ body: "", erased_at: "2026-07-01T10:00:00.000Z" })] })

    expect(screen.getByText("Erased on the person’s request")).toBeTruthy()
  })

  it("shows with each message the files that came with it, and no others", async () => {
    serve()
    await talk({
      messages: [aMessage({ attachment_ids: ["asatt_1"] }), aMessage({ id: "b", body: "And the bill." })],
      attachments: [aCaseFile(), aCaseFile({ id: "asatt_2", name: "bill.pdf", mime: "application/pdf" })],
    })

    expect(message("It leaks since Monday.").getByRole("button", { name: /leak\.jpg/ })).toBeTruthy()
    expect(message("And the bill.").queryByRole("button")).toBeNull()
    expect(screen.queryByText("bill.pdf")).toBeNull()
  })

  it("can't hand out a file that was not stored", async () => {
    serve()
    const attachments = [aCaseFile({ state: "failed" })]
    await talk({ messages: [aMessage({ attachment_ids: ["asatt_1"] })], attachments })

    expect((screen.getByRole("button", { name: /leak\.jpg/ }) as HTMLButtonElement).disabled).toBe(true)
  })

  it("can be scrolled by keyboard, under its name", async () => {
    serve()
    await talk({ messages: [aMessage()] }, "it")

    expect(screen.getByRole("list", { name: "Conversazione" }).tabIndex).toBe(0)
  })

  it("says that nobody has written yet", async () => {
    serve()
    await talk({})

    expect(screen.getByText("Nobody has written yet.")).toBeTruthy()
    expect(screen.queryByRole("list")).toBeNull()
  })
})

describe("writing in a case", () => {
  it.each([
    ["is new", { status: "new" }, true],
    ["is resolved, for the customer may still ask", { status: "resolved" }, true],
    ["was cancelled", { status: "cancelled" }, false],
    ["goes on in another", { status: "closed", merged_into_id: "ascas_2" }, false],
  ] as [string, Partial<AdminCaseDetail>, boolean][])("that %s", async (_, is, isOffered) => {
    serve()
    await talk({ messages: [aMessage()], ...is })
    await screen.findByText("It leaks since Monday.")

    expect(screen.queryAllByRole("textbox").length).toBe(isOffered ? 1 : 0)
  })

  it("is offered to those alone who may", async () => {
    serve(allow("cases.read", "cases.update"))
    await talk({ messages: [aMessage()] })

    expect(screen.queryByRole("textbox")).toBeNull()
  })
})
