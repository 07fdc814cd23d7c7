/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { AdminUserRole } from "../../../../src/types"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { press, select } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { rowTexts } from "../../../__tests__/harness/use-table"
import { RoleTable } from "../role-table"

const list = "GET /admin/after-sales/roles"
const assign = "POST /admin/after-sales/roles/user_2"
const user = (changes: Partial<AdminUserRole> = {}): AdminUserRole => ({
  user_id: "user_1",
  email: "anna@example.com",
  name: "Anna Neri",
  role: "manager",
  is_default: false,
  ...changes,
})
const bruno = user({ user_id: "user_2", email: "bruno@example.com", name: "Bruno", role: "agent" })

async function open(users: AdminUserRole[], answers: object = {}, language?: "it") {
  const server = fakeServer({ [list]: { roles: users }, ...answers })
  await openPage({ at: "/page", page: <RoleTable />, language })
  await waitFor(() => expect(server.sent(list).length).toBe(1))
  return server
}

describe("who may do what", () => {
  it("is told user by user, a dash for what is not known", async () => {
    await open([user(), user({ user_id: "user_3", name: null, email: null, role: "viewer" })])
    await screen.findByText("Anna Neri")

    expect(rowTexts()).toEqual(["Anna Nerianna@example.comManager", "--Viewer"])
    expect(screen.getByRole("combobox", { name: "Role of user_3" })).toBeTruthy()
  })

  it("is in Italian", async () => {
    await open([user(), bruno], {}, "it")

    expect(await screen.findByRole("combobox", { name: "Ruolo di Bruno" })).toBeTruthy()
    expect(rowTexts()[1]).toMatch(/Operatore$/)
  })

  it.each([
    ["Manager", "manager", "Managers may do everything."],
    ["Technician", "technician", "Technicians record dates and serial numbers."],
    ["Viewer", "viewer", "Viewers only read."],
  ])("is changed to %s after saying what that means", async (words, role, may) => {
    const server = await open([user(), bruno], { [assign]: { role: bruno } })
    await screen.findByText("Bruno")
    await select("Role of Bruno", words)
    expect(screen.getByText(`Bruno becomes: ${words}. ${may}`)).toBeTruthy()
    expect(server.sent(assign)).toEqual([])
    await press("Change role")

    expect(await screen.findByText("The role of Bruno was changed")).toBeTruthy()
    expect(server.sent(assign).map(({ body }) => body)).toEqual([{ role }])
    expect(server.sent(list).length).toBe(2)
  })

  it("stays as it is when the reader is not sure", async () => {
    const server = await open([user(), bruno])
    await screen.findByText("Bruno")
    await select("Role of Bruno", "Viewer")
    await press("Cancel")

    expect(server.sent(assign)).toEqual([])
    expect(rowTexts()[1]).toMatch(/Agent$/)
  })

  it("stays as it is when it is refused", async () => {
    const last = new Refused(409, { type: "conflict", code: "last_manager", message: "no" })
    await open([user(), bruno], { [assign]: last })
    await screen.findByText("Bruno")
    await select("Role of Bruno", "Viewer")
    await press("Change role")

    expect(await screen.findByText("Somebody has to stay manager.")).toBeTruthy()
    expect(rowTexts()[1]).toMatch(/Agent$/)
  })

  it("is asked again for the reader's own role when a role was changed", async () => {
    const me = "GET /admin/after-sales/roles/me"
    const server = await open([user(), bruno], {
      [assign]: { role: bruno },
      [me]: { me: { permissions: [], limits: [] } },
    })
    await screen.findByText("Bruno")
    const before = server.sent(list).length
    await select("Role of Bruno", "Viewer")
    await press("Change role")

    await waitFor(() => expect(server.sent(list).length).toBe(before + 1))
  })

  it("says that there are no users", async () => {
    await open([])

    expect(await screen.findByText("No users found")).toBeTruthy()
  })
})
