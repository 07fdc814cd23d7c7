/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { AdminAfterSalesSettings } from "../../../../src/types"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { press, write } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { GeneralForm } from "../general-form"
import { IdentityForm } from "../identity-form"
import { RoleTable } from "../role-table"

const path = "/admin/after-sales/settings"
const identity = { name: "Lario", address: "Via Roma 1", email: "info@example.com", phone: null }
const settings = { return_window_days: 14, identity: { it: identity } } as unknown as AdminAfterSalesSettings
const saves = () => !(screen.getByRole("button", { name: "Save" }) as HTMLButtonElement).disabled

describe("the shop's settings", () => {
  it("change the return window alone, and never to nothing", async () => {
    const server = fakeServer({ [`POST ${path}`]: { settings } })
    const where = await openPage({ at: "/page/form", form: <GeneralForm settings={settings} /> })
    write("Return period", "")
    expect(saves()).toBe(false)
    write("Return period", "30")
    await press("Save")

    await waitFor(() => expect(where()).toBe("/page"))
    expect(server.sent(`POST ${path}`)[0].body).toEqual({ return_window_days: 30 })
  })

  it("keep one name and address a language, and offer those that are missing", async () => {
    const server = fakeServer({ [`POST ${path}`]: { settings } })
    const where = await openPage({ at: "/page/form", form: <IdentityForm settings={settings} language={null} /> })
    expect(saves()).toBe(false)
    write("Name", "Lario Ltd")
    write("Address", "1 High Street")
    await press("Save")

    await waitFor(() => expect(where()).toBe("/page"))
    expect(server.sent(`POST ${path}`)[0].body).toEqual({
      identity: { en: { name: "Lario Ltd", address: "1 High Street", email: null, phone: null } },
    })
  })

  it("show what is known of a language, and take an address away when it is emptied", async () => {
    const server = fakeServer({ [`POST ${path}`]: { settings } })
    await openPage({ at: "/page/form", form: <IdentityForm settings={settings} language="it" /> })
    expect((screen.getByLabelText("Name") as HTMLInputElement).value).toBe("Lario")
    write("Email", "")
    await press("Save")

    expect(server.sent(`POST ${path}`)[0].body).toEqual({ identity: { it: { ...identity, email: null } } })
  })
})

describe("roles", () => {
  const roles = [
    { user_id: "user_1", name: "Anna", email: "anna@example.com", role: "manager" },
    { user_id: "user_2", name: "", email: "bruno@example.com", role: "agent" },
  ]
  const isFixed = (name: string) =>
    (screen.getByRole("combobox", { name: new RegExp(name) }) as HTMLButtonElement).disabled

  it("are shown for each user, and the last manager's can't be changed", async () => {
    fakeServer({ "GET /admin/after-sales/roles": { roles } })
    await openPage({ at: "/page", page: <RoleTable /> })

    await screen.findByText("anna@example.com")
    expect(isFixed("Anna")).toBe(true)
    expect(isFixed("bruno@example.com")).toBe(false)
  })

  it("can be changed when there is another manager", async () => {
    const both = roles.map((user) => ({ ...user, role: "manager" }))
    fakeServer({ "GET /admin/after-sales/roles": { roles: both } })
    await openPage({ at: "/page", page: <RoleTable /> })

    await screen.findByText("anna@example.com")
    expect([isFixed("Anna"), isFixed("bruno@example.com")]).toEqual([false, false])
  })

  it("are no table when they may not be read", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined)
    fakeServer({ "GET /admin/after-sales/roles": new Refused(403, { type: "forbidden", message: "Not yours" }) })
    await openPage({ at: "/page", page: <RoleTable /> })

    await waitFor(() => expect(document.body.textContent).toContain("Not yours"))
    expect(screen.queryByRole("table")).toBeNull()
    quiet.mockRestore()
  })
})
