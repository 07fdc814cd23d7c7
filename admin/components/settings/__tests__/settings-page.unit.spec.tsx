/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { AdminAfterSalesSettings } from "../../../../src/types"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { choose, openMenu, pick, press, write } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import EditPage from "../../../routes/settings/after-sales/@edit/page"
import IdentityPage from "../../../routes/settings/after-sales/@identity/page"
import SettingsPage from "../../../routes/settings/after-sales/page"

jest.mock("@medusajs/dashboard/components", () =>
  jest
    .requireActual<typeof import("../../../__tests__/harness/plain-layout")>("../../../__tests__/harness/plain-layout")
    .dashboardWithPlainLayout()
)

const path = "/admin/after-sales/settings"
const roles = "GET /admin/after-sales/roles/me"
const lario = { name: "Lario Srl", address: "Via Roma 1\n22100 Como", email: "info@example.com", phone: null }
const settings = (changes: Partial<AdminAfterSalesSettings> = {}) => ({
  settings: {
    identity: { it: lario },
    return_window_days: 14,
    units_since: "2026-01-05T10:00:00.000Z",
    ...changes,
  } as AdminAfterSalesSettings,
})
async function open(answers: object = {}, permissions = ["settings.update"], language?: "it") {
  const server = fakeServer({
    [`GET ${path}`]: settings(),
    "GET /admin/after-sales/units/sync": new Refused(403, { type: "forbidden", message: "no" }),
    ...may(permissions),
    ...answers,
  })
  const where = await openPage({ at: "/page", page: <SettingsPage />, language })
  await screen.findByRole("heading", { level: 1 })
  await waitFor(() => expect(server.sent(roles).length).toBe(1))
  return { server, where }
}
const valueOf = (name: string) =>
  screen.getByText(name, { selector: "p" }).parentElement?.textContent?.slice(name.length)

describe("the page of settings", () => {
  it("says what holds for the shop", async () => {
    await open()

    expect(valueOf("Return period")).toBe("14 days")
    expect(valueOf("Orders become units from")).toMatch(/Jan 5, 2026|5 Jan 2026/)
    expect(screen.getByText(/Lario Srl/).textContent).toBe("Lario Srl\nVia Roma 1\n22100 Como\ninfo@example.com")
  })

  it("asks for a name and address while there is none", async () => {
    await open({ [`GET ${path}`]: settings({ identity: {} }) }, [], "it")

    expect(screen.getByText(/Ancora nessun nome e indirizzo/)).toBeTruthy()
  })

  it("stands in outline while it is read, and hands a refusal to whoever shows errors", async () => {
    const server = fakeServer({ [`GET ${path}`]: () => new Promise(() => undefined) })
    await openPage({ at: "/page", page: <SettingsPage /> })
    expect(screen.getByRole("status", { name: "Loading" })).toBeTruthy()

    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined)
    server.answer(`GET ${path}`, new Refused(403, { type: "forbidden", message: "Not yours" }))
    await openPage({ at: "/page", page: <SettingsPage /> })
    await waitFor(() => expect(document.body.textContent).toContain("Not yours"))
    quiet.mockRestore()
  })

  it("offers changes to who may make them", async () => {
    const { where } = await open()
    expect((await screen.findByRole("link", { name: "Add language" })).getAttribute("href")).toBe("/page/identity")
    await openMenu()
    await pick("Edit")

    expect(where()).toBe("/page/edit")
  })

  it("offers none to who only reads", async () => {
    await open({}, ["settings.read"])

    expect(screen.queryByRole("link", { name: "Add language" })).toBeNull()
    expect(screen.queryByRole("button", { name: /Actions/ })).toBeNull()
  })

  it("leads to the language that is to be changed", async () => {
    const { where } = await open()
    expect(await openMenu("Actions for Italian")).toEqual(["Edit", "Remove"])
    await pick("Edit")

    expect(where()).toBe("/page/identity?language=it")
  })

  it("takes a language away after asking, and no other", async () => {
    const { server } = await open({ [`POST ${path}`]: settings({ identity: {} }) }, ["settings.update"], "it")
    await openMenu("Azioni: Italiano")
    await pick("Rimuovi")
    expect(screen.getByText("I documenti in questa lingua ne useranno un'altra: Italiano.")).toBeTruthy()
    await press("Annulla")
    expect(server.sent(`POST ${path}`)).toEqual([])

    await openMenu("Azioni: Italiano")
    await pick("Rimuovi")
    await press("Rimuovi")
    expect(await screen.findByText("Lingua rimossa")).toBeTruthy()
    expect(server.sent(`POST ${path}`).map(({ body }) => body)).toEqual([{ identity: { it: null } }])
  })
})

describe("forms over the settings", () => {
  it("keep the days between none and a year", async () => {
    const server = fakeServer({ [`GET ${path}`]: settings(), [`POST ${path}`]: settings() })
    const where = await openPage({ at: "/page/form", form: <EditPage /> })
    await screen.findByRole("dialog")
    write("Return period", "366")
    await press("Save")
    write("Return period", "-1")
    await press("Save")
    expect(server.sent(`POST ${path}`)).toEqual([])

    write("Return period", "0")
    await press("Save")
    await waitFor(() => expect(where()).toBe("/page"))
    expect(server.sent(`POST ${path}`)[0].body).toEqual({ return_window_days: 0 })
  })

  it("offer a new language only where it is missing, the reader's first", async () => {
    fakeServer({ [`GET ${path}`]: settings({ identity: { en: lario } }) })
    await openPage({ at: "/page/form", form: <IdentityPage />, language: "it" })
    await screen.findByRole("dialog")
    const answers = Array.from(document.querySelectorAll("form select option"), ({ textContent }) => textContent)

    expect(answers).not.toContain("Inglese")
    expect(answers).toContain("Tedesco")
    expect(screen.getByRole("combobox").textContent).toBe("Italiano")
  })

  it("keep what was typed for the language that was chosen last, without blanks around", async () => {
    const server = fakeServer({ [`GET ${path}`]: settings(), [`POST ${path}`]: settings() })
    await openPage({ at: "/page/form", form: <IdentityPage /> })
    await screen.findByRole("dialog")
    write("Name", "  Lario GmbH ")
    write("Address", "Hauptstraße 1\n10115 Berlin\n")
    choose("Language", "de")
    await press("Save")

    await waitFor(() => expect(server.sent(`POST ${path}`).length).toBe(1))
    expect(server.sent(`POST ${path}`)[0].body).toEqual({
      identity: { de: { name: "Lario GmbH", address: "Hauptstraße 1\n10115 Berlin", email: null, phone: null } },
    })
  })

  it("do not ask for the language of what is being changed", async () => {
    fakeServer({ [`GET ${path}`]: settings() })
    await openPage({ at: "/page/form?language=it", form: <IdentityPage /> })
    await screen.findByRole("dialog")

    expect(screen.queryByRole("combobox")).toBeNull()
    expect((screen.getByLabelText("Name") as HTMLInputElement).value).toBe("Lario Srl")
  })

  it("say which field the server refused, and stay", async () => {
    const refused = new Refused(400, { type: "invalid_data", message: "Field 'identity.it.email' is no address" })
    fakeServer({ [`GET ${path}`]: settings(), [`POST ${path}`]: refused })
    const where = await openPage({ at: "/page/form?language=it", form: <IdentityPage /> })
    await screen.findByRole("dialog")
    write("Phone", "+39 031 000")
    await press("Save")

    expect(await screen.findByText("Field 'identity.it.email' is no address")).toBeTruthy()
    expect(where()).toBe("/page/form?language=it")
  })
})
