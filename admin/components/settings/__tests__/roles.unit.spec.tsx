/** @jest-environment ./dev/tests/browser.cjs */
import { cleanup, screen, waitFor } from "@testing-library/react"
import type { AdminUserRole } from "../../../../src/types"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { press, select } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { rowTexts, search } from "../../../__tests__/harness/use-table"
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

async function open(users: AdminUserRole[], answers: object = {}, language?: "en" | "it", at = "/page") {
  const server = fakeServer({ [list]: { roles: users }, ...answers })
  await openPage({ at, page: <RoleTable />, language })
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

  it("is looked for by name, address or role, without asking the server again", async () => {
    const server = await open([user(), bruno])
    await screen.findByText("Bruno")

    await search("neri ANNA")
    await waitFor(() => expect(rowTexts()).toEqual(["Anna Nerianna@example.comManager"]))
    await search("bruno@exam")
    await waitFor(() => expect(rowTexts().map((text) => text.slice(0, 5))).toEqual(["Bruno"]))
    await search("agent")
    await waitFor(() => expect(rowTexts().map((text) => text.slice(0, 5))).toEqual(["Bruno"]))
    await search("")
    await waitFor(() => expect(rowTexts().length).toBe(2))
    expect(server.sent(list).length).toBe(1)
  })

  it("keeps the last manager one when a search leaves nobody else", async () => {
    await open([user(), bruno], {}, undefined, "/page?q=bruno")
    await screen.findByText("Bruno")
    expect(screen.getByRole<HTMLButtonElement>("combobox", { name: "Role of Bruno" }).disabled).toBe(false)

    cleanup()
    await open([user(), user({ user_id: "user_4", name: "Carla" })], {}, undefined, "/page?q=carla")
    await screen.findByText("Carla")
    expect(screen.getByRole<HTMLButtonElement>("combobox", { name: "Role of Carla" }).disabled).toBe(false)

    cleanup()
    await open([user(), bruno], {}, undefined, "/page?q=anna")
    await screen.findByText("Anna Neri")
    expect(screen.getByRole<HTMLButtonElement>("combobox", { name: "Role of Anna Neri" }).disabled).toBe(true)
  })

  it.each([
    ["en", "Nothing found."],
    ["it", "Nessun risultato."],
  ] as const)("says in %s that a search found nobody", async (language, words) => {
    await open([user(), bruno], {}, language, "/page?q=nobody")

    expect(await screen.findByText(words)).toBeTruthy()
    expect(screen.queryByRole("combobox")).toBeNull()
  })

  it("says that there are no users", async () => {
    await open([])

    expect(await screen.findByText("No users found")).toBeTruthy()
    expect(screen.queryByText("Nothing found.")).toBeNull()
  })
})
