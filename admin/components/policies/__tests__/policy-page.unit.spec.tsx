/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor, within } from "@testing-library/react"
import type { AdminWarrantyPolicy } from "../../../../src/types"
import { aPolicy, aVersion } from "../../../__tests__/harness/a-policy"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { openMenu, pick, press } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import PolicyPage, { handle } from "../../../routes/settings/after-sales/policies/[id]/page"

jest.mock("@medusajs/dashboard/components", () =>
  jest
    .requireActual<typeof import("../../../__tests__/harness/plain-layout")>("../../../__tests__/harness/plain-layout")
    .dashboardWithPlainLayout()
)

const path = "/admin/after-sales/warranty-policies/aspol_1"
const acts = ["create", "update", "publish", "retire"].map((act) => `warranty-policies.${act}`)
const published = aVersion({
  id: "asver_1",
  version: 1,
  status: "published",
  published_at: "2026-01-10T10:00:00.000Z",
})
const draft = aVersion({ id: "asver_2", version: 2, months_parts: 60 })
const live = aPolicy({ status: "published", versions: [published] })

async function open(policy: AdminWarrantyPolicy, answers: object = {}, permissions = acts, language?: "it") {
  const server = fakeServer({ [`GET ${path}`]: { warranty_policy: policy }, ...may(permissions), ...answers })
  const where = await openPage({ at: "/p/aspol_1", path: "/p/:id", page: <PolicyPage />, language })
  await screen.findByRole("heading", { level: 1 })
  return { server, where }
}
const card = (heading: string) =>
  within(screen.getByRole("heading", { name: heading, level: 2 }).closest(".divide-y") as HTMLElement)
const valueOf = (heading: string, name: string) =>
  card(heading).getByText(name, { selector: "p" }).parentElement?.textContent?.slice(name.length)

describe("the page of a policy", () => {
  it("stands in outline while it is read, and hands a refusal to whoever shows errors", async () => {
    const server = fakeServer({ [`GET ${path}`]: () => new Promise(() => undefined) })
    await openPage({ at: "/p/aspol_1", path: "/p/:id", page: <PolicyPage /> })
    expect(screen.getByRole("status", { name: "Loading" })).toBeTruthy()

    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined)
    server.answer(`GET ${path}`, new Refused(404, { type: "not_found", message: "Policy aspol_1 was not found" }))
    await openPage({ at: "/p/aspol_1", path: "/p/:id", page: <PolicyPage /> })
    await waitFor(() => expect(document.body.textContent).toContain("Policy aspol_1 was not found"))
    quiet.mockRestore()
  })

  it("shows what is in force beside the draft, and nothing that was retired", async () => {
    const old = aVersion({ id: "asver_0", version: 0, status: "retired" })
    await open(aPolicy({ status: "published", versions: [draft, published, old] }))

    expect(valueOf("Version 2", "Period")).toMatch(/^Parts: 60 months\nLabour: 24 months\nTravel: Not covered$/)
    expect(valueOf("Version 1", "Period")).toMatch(/^Parts: 48 months/)
    expect(screen.queryByRole("heading", { name: "Version 0" })).toBeNull()
    expect(card("Versions").getByText(/Version 0/)).toBeTruthy()
    expect(screen.getByRole("heading", { name: "Before publishing" })).toBeTruthy()
  })

  it("says in words what a version says, by name where the shop has names", async () => {
    const full = aVersion({
      scope_type: "product",
      scope_ids: ["prod_1", "prod_gone"],
      country_codes: ["it", "at"],
      sales_channel_ids: ["sc_1"],
      start_basis: "installation",
      advertised_months: 60,
      exclusions: ["wear"],
      max_uses: 3,
      is_transferable: false,
    })
    await open(aPolicy({ versions: [full] }), {
      "GET /admin/products": { products: [{ id: "prod_1", title: "Lario Duo" }], count: 1, offset: 0, limit: 50 },
      "GET /admin/sales-channels": { sales_channels: [{ id: "sc_1", name: "Web" }], count: 1, offset: 0, limit: 50 },
      "GET /admin/after-sales/coverage-causes": {
        coverage_causes: [{ code: "wear", label: "Normal wear", is_excludable: true }],
      },
    })
    await screen.findByText("Web")
    await screen.findByText("Normal wear")
    await screen.findByText("Products: Lario Duo, prod_gone")

    expect(valueOf("Version 1", "Countries")).toBe("Italy, Austria")
    expect(valueOf("Version 1", "Starts from")).toBe("Installation")
    expect(valueOf("Version 1", "Advertised months")).toBe("60 months")
    expect(valueOf("Version 1", "Number of uses")).toBe("3")
    expect(valueOf("Version 1", "Goes to a new owner")).toBe("No")
    expect(valueOf("Version 1", "Guarantor")).toBe("Lario Srl\nVia Roma 1, Como")
  })

  it("says in Italian that nothing is limited", async () => {
    await open(live, {}, acts, "it")

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Lario Più")
    expect(valueOf("Versione 1", "Paesi")).toBe("Ogni Paese")
    expect(valueOf("Versione 1", "Canali di vendita")).toBe("Tutti i canali di vendita")
    expect(valueOf("Versione 1", "Ambito")).toBe("Tutti i prodotti")
    expect(valueOf("Versione 1", "Numero di utilizzi")).toBe("Senza limite")
    expect(valueOf("Versione 1", "Dichiarazione di garanzia")).toBe("Lo ripariamo.")
  })

  it("is called by its code while it has no name", async () => {
    await open(aPolicy({ versions: [aVersion({ name: {} })] }))

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("plus")
  })

  it("offers to compare as soon as there are two versions", async () => {
    await open(aPolicy({ versions: [draft, published] }))
    expect(screen.getByRole("link", { name: "Compare" }).getAttribute("href")).toBe("/p/aspol_1/compare")
  })

  it("has nothing to compare with one", async () => {
    await open(live)

    expect(screen.queryByRole("link", { name: "Compare" })).toBeNull()
    expect(screen.queryByRole("heading", { name: "Before publishing" })).toBeNull()
    expect(card("Versions").getByText(/Published (Jan 10, 2026|10 Jan 2026)/)).toBeTruthy()
  })

  it("is named on the way to it by its code", async () => {
    fakeServer({ [`GET ${path}`]: { warranty_policy: live } })
    await openPage({ at: "/page", page: handle.breadcrumb({ params: { id: "aspol_1" } }) })

    expect(await screen.findByText("plus")).toBeTruthy()
  })
})

describe("what can be done with a policy", () => {
  it.each([
    ["a first draft", aPolicy(), ["Edit draft", "Publish"]],
    ["one in force", live, ["Start a new version", "Retire"]],
    ["one in force with a draft", aPolicy({ versions: [draft, published] }), ["Edit draft", "Publish", "Retire"]],
    [
      "a retired one",
      aPolicy({ status: "retired", versions: [{ ...published, status: "retired" }] }),
      ["Start a new version"],
    ],
  ])("is, for %s, what its state allows", async (_, policy, offered) => {
    await open(policy)

    expect(await openMenu()).toEqual(offered)
  })

  it.each([
    [["warranty-policies.update"], ["Edit draft"]],
    [["warranty-policies.publish"], ["Publish"]],
    [["warranty-policies.retire"], ["Retire"]],
  ])("is with %j no more than %j", async (permissions, offered) => {
    await open(aPolicy({ versions: [draft, published] }), {}, permissions)

    expect(await openMenu()).toEqual(offered)
  })

  it("publishes after saying that this binds the shop, and reads the policy again", async () => {
    const { server } = await open(aPolicy(), { [`POST ${path}/publish`]: { warranty_policy: live } })
    await openMenu()
    await pick("Publish")
    expect(screen.getByText(/A published version can never be changed/)).toBeTruthy()
    await press("Cancel")
    expect(server.sent(`POST ${path}/publish`)).toEqual([])

    await openMenu()
    await pick("Publish")
    server.answer(`GET ${path}`, { warranty_policy: live })
    await press("Publish")
    expect(await screen.findByText("Version published")).toBeTruthy()
    await waitFor(() => expect(screen.queryByRole("heading", { name: "Before publishing" })).toBeNull())
  })

  it("retires after saying what stands", async () => {
    const { server } = await open(live, { [`POST ${path}/retire`]: { warranty_policy: live } }, acts, "it")
    await openMenu("Azioni")
    await pick("Ritira")
    expect(screen.getByText(/Quello che è stato promesso prima resta valido/)).toBeTruthy()
    await press("Ritira")

    expect(await screen.findByText("Programma ritirato")).toBeTruthy()
    expect(server.sent(`POST ${path}/retire`).length).toBe(1)
  })

  it("starts a version at once: it binds nobody", async () => {
    const { server } = await open(live, { [`POST ${path}/versions`]: { warranty_policy: live } })
    await openMenu()
    await pick("Start a new version")

    expect(await screen.findByText("New version started")).toBeTruthy()
    expect(server.sent(`POST ${path}/versions`).length).toBe(1)
  })

  it.each([
    ["Publish", aPolicy(), "publish", "policy_incomplete", "The draft still lacks something that the law asks for."],
    ["Retire", live, "retire", "policy_retired", "This policy is retired."],
  ])("says why it was refused: %s", async (act, policy, route, code, words) => {
    await open(policy, { [`POST ${path}/${route}`]: new Refused(409, { type: "conflict", code, message: "no" }) })
    await openMenu()
    await pick(act)
    await press(act)

    expect(await screen.findByText(words)).toBeTruthy()
  })

  it("says that somebody else began a version", async () => {
    const exists = new Refused(409, { type: "conflict", code: "draft_exists", message: "no" })
    await open(live, { [`POST ${path}/versions`]: exists })
    await openMenu()
    await pick("Start a new version")

    expect(await screen.findByText("There is a draft already.")).toBeTruthy()
  })
})
