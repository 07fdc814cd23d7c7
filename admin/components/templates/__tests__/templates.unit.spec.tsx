/** @jest-environment ./dev/tests/browser.cjs */
import { cleanup, screen, waitFor, within } from "@testing-library/react"
import type { AdminTemplate } from "../../../../src/types"
import { aTemplate } from "../../../__tests__/harness/a-message"
import { fakeServer, Refused, type Sent } from "../../../__tests__/harness/fake-server"
import { press, write } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { answer, canSend, isDone, typed, written } from "../../../__tests__/harness/settings"
import { TemplateForm } from "../template-form"
import { TemplateTable } from "../template-table"

const templates = "/admin/after-sales/templates"
const list = `GET ${templates}`
const edit = `POST ${templates}/case_created`
const reset = `DELETE ${templates}/case_created`
const preview = `POST ${templates}/case_created/preview`

/** Fills a wording in as the server does, with one customer and one number. */
const filled = ({ body }: Sent) => {
  const { subject, text } = body as { subject: string; text: string }
  const fill = (words: string) => words.replace("{{ number }}", "C-2026-000001").replace("{{ customer }}", "Anna")
  return { preview: { subject: fill(subject), text: fill(text), html: "" } }
}

describe("the table of wordings", () => {
  const language = (locale: string, subject: string, is_changed = false) => ({
    locale,
    subject,
    is_changed,
    updated_at: null,
  })
  const rows = [
    {
      code: "case_created",
      audience: "customer" as const,
      languages: [language("en", "We received it"), language("it", "Ricevuto", true)],
    },
    { code: "staff_case_created", audience: "staff" as const, languages: [language("en", "New case")] },
  ]

  it("says of every message for whom it is and how it begins in each language", async () => {
    fakeServer({ [list]: { templates: rows } })
    await openPage({ at: "/page", page: <TemplateTable /> })
    await screen.findByText("Case received")

    const [customer, staff] = screen.getAllByRole("row").slice(1)
    expect(customer.textContent).toContain("Case receivedCustomersEnglish: We received it")
    expect(staff.textContent).toContain("New case (staff)StaffEnglish: New case")
    expect(within(customer).getByRole("link", { name: "Italian: Ricevuto" }).getAttribute("href")).toBe(
      "/page/edit?code=case_created&locale=it"
    )
  })

  it("marks the wordings that are the shop's own", async () => {
    fakeServer({ [list]: { templates: rows } })
    await openPage({ at: "/page", page: <TemplateTable />, language: "it" })
    const changed = (await screen.findByText("Italiano: Ricevuto")).closest("li")

    expect(changed?.textContent).toBe("Italiano: RicevutoTuo")
    expect(screen.getByText("Inglese: We received it").closest("li")?.textContent).toBe("Inglese: We received it")
  })

  it("are searched by message, reader and what they begin with", async () => {
    fakeServer({ [list]: { templates: rows } })
    await openPage({ at: "/page", page: <TemplateTable /> })
    await screen.findByText("Case received")
    const found = (q: string) => {
      write("Search", q)
      return screen
        .getAllByRole("row")
        .slice(1)
        .map((row) => row.textContent?.slice(0, 8))
    }

    expect(found("STAFF case")).toEqual(["New case"])
    expect(found("ricevuto")).toEqual(["Case rec"])
    expect(found("postcard")).toEqual([])
    expect(screen.getByText("Nothing found.")).toBeTruthy()
  })

  it("hands a refusal to whoever shows errors", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined)
    fakeServer({ [list]: new Refused(500, { type: "unknown_error", message: "The database is away" }) })
    await openPage({ at: "/page", page: <TemplateTable /> })

    await waitFor(() => expect(document.body.textContent).toContain("The database is away"))
    quiet.mockRestore()
  })
})

describe("a wording", () => {
  const own = aTemplate({ is_changed: true, rev: 5, subject: "Ours {{ number }}", text: "Hello {{ customer }}" })
  const form = async (template: AdminTemplate, language?: "it") => {
    const server = fakeServer({
      [edit]: { template },
      [reset]: { id: "case_created", object: "template", deleted: true },
      [preview]: filled,
    })
    const where = await openPage({ at: "/page/form", form: <TemplateForm template={template} />, language })
    return { server, where }
  }

  it("says what may stand between braces, and what it looks like filled in", async () => {
    const { server } = await form(aTemplate())

    expect(screen.getByText("Between double braces may stand: number, customer")).toBeTruthy()
    expect(await screen.findByText("We received C-2026-000001")).toBeTruthy()
    expect(screen.getByText("Dear Anna, we look into it.")).toBeTruthy()
    expect(written(server, preview)).toEqual({
      locale: "en",
      subject: "We received {{ number }}",
      text: "Dear {{ customer }}, we look into it.",
    })
  })

  it("is the shop's first again when it is changed after going back", async () => {
    const { server } = await form(own)
    await press("Go back to the shipped wording")
    await answer("Go back to the shipped wording")
    await waitFor(() => expect(typed("Subject")).toBe("We received {{ number }}"))
    write("Subject", "Received")
    await press("Save")

    expect(written(server, edit)).toEqual({
      locale: "en",
      subject: "Received",
      text: "Dear {{ customer }}, we look into it.",
    })
  })

  it("is previewed anew when the writer pauses, not with every letter", async () => {
    const { server } = await form(aTemplate())
    await screen.findByText("We received C-2026-000001")
    for (const letters of ["C", "Ca", "Case {{ number }}"]) {
      write("Subject", letters)
    }

    expect(await screen.findByText("Case C-2026-000001")).toBeTruthy()
    expect(server.sent(preview).map(({ body }) => (body as { subject: string }).subject)).toEqual([
      "We received {{ number }}",
      "Case {{ number }}",
    ])
  })

  it("says in the place of the preview why it can't be filled in, and shows it again when it can", async () => {
    const { server } = await form(aTemplate())
    await screen.findByText("We received C-2026-000001")
    const message = "text: unknown variable 'nmber'; number, customer may stand in it"
    server.answer(preview, new Refused(400, { type: "invalid_data", message }))
    write("Text", "{{ nmber }}")
    expect(await screen.findByText(message)).toBeTruthy()
    server.answer(preview, filled)
    write("Text", "Hello {{ customer }}")

    expect(await screen.findByText("Hello Anna")).toBeTruthy()
    expect(screen.queryByText(message)).toBeNull()
  })

  it("is saved in its language: the first of the shop's own without a state that was seen", async () => {
    const { server, where } = await form(aTemplate({ locale: "it" }))
    write("Subject", "Ricevuto {{ number }}")
    await press("Save")

    await isDone(where, "The wording was saved")
    expect(written(server, edit)).toEqual({
      locale: "it",
      subject: "Ricevuto {{ number }}",
      text: "Dear {{ customer }}, we look into it.",
    })
  })

  it("is saved with the state that was seen when the shop has one of its own", async () => {
    const { server } = await form(own)
    write("Text", "Hello again")
    await press("Save")

    expect(written(server, edit)).toMatchObject({ rev: 5, text: "Hello again" })
  })

  it.each(["Subject", "Text"])("can't be saved without a %s", async (field) => {
    await form(own)
    expect(canSend()).toBe(true)
    write(field, "  \n ")

    expect(canSend()).toBe(false)
  })

  it.each<[number, string, string]>([
    [409, "template_changed", "Somebody else changed the wording meanwhile."],
    [400, "untrue_claim", "The legal guarantee still runs: don’t tell the customer that it is over."],
  ])("stays open with what was written when it is refused with %i %s", async (status, code, words) => {
    const { server, where } = await form(own)
    server.answer(edit, new Refused(status, { type: "conflict", code, message: code }))
    write("Text", "Your warranty is over.")
    await press("Save")

    expect(await screen.findByText(words)).toBeTruthy()
    expect(where()).toBe("/page/form")
    expect(typed("Text")).toBe("Your warranty is over.")
  })

  it("goes back to the shipped one after a yes, in the form too, and is then lost without a question", async () => {
    const { server, where } = await form(own)
    await press("Go back to the shipped wording")
    await answer("Cancel")
    expect(server.sent(reset)).toEqual([])
    await press("Go back to the shipped wording")
    await answer("Go back to the shipped wording")

    await waitFor(() => expect(typed("Subject")).toBe("We received {{ number }}"))
    expect(typed("Text")).toBe("Dear {{ customer }}, we look into it.")
    expect(server.sent(reset)[0].query.get("locale")).toBe("en")
    expect(await screen.findByText("The shipped wording is back")).toBeTruthy()
    expect(screen.queryByRole("button", { name: "Go back to the shipped wording" })).toBeNull()
    await press("Cancel")
    expect(screen.queryByText("Leave this form?")).toBeNull()
    expect(where()).toBe("/page")
  })

  it("offers no way back while it is as it shipped, and keeps the shop's own when the way back is refused", async () => {
    await form(aTemplate())
    expect(screen.queryByRole("button", { name: "Go back to the shipped wording" })).toBeNull()

    cleanup()
    const { server } = await form(own, "it")
    server.answer(reset, new Refused(403, { type: "forbidden", message: "no" }))
    await press("Torna al testo originale")
    await answer("Torna al testo originale")
    expect(await screen.findByText("Il tuo ruolo non lo permette.")).toBeTruthy()
    expect(screen.getByDisplayValue("Ours {{ number }}")).toBeTruthy()
  })

  it("is not lost without a question once it was changed", async () => {
    const { where } = await form(own)
    write("Subject", "Half")
    await press("Cancel")
    await answer("Cancel")
    expect(where()).toBe("/page/form")
    expect(typed("Subject")).toBe("Half")
  })
})
