/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { AdminWarrantyDetail } from "../../../../src/types"
import { aWarranty } from "../../../__tests__/harness/a-warranty"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { openMenu, pick } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import WarrantyPage, { handle } from "../../../routes/after-sales/warranties/[id]/page"

jest.mock("@medusajs/dashboard/components", () =>
  jest
    .requireActual<typeof import("../../../__tests__/harness/plain-layout")>("../../../__tests__/harness/plain-layout")
    .dashboardWithPlainLayout()
)

const read = "GET /admin/after-sales/warranties/aswar_1"
const causes = {
  "GET /admin/after-sales/coverage-causes": {
    coverage_causes: [
      { code: "wear", label: "Normal wear", is_excludable: true },
      { code: "water", label: "Water", is_excludable: true },
    ],
  },
}
const everything = may(["warranties.extend", "warranties.shorten", "warranties.void"])
const { terms } = aWarranty()

async function open(changes: Partial<AdminWarrantyDetail> = {}, answers: object = everything, language?: "it") {
  const server = fakeServer({ [read]: { warranty: aWarranty(changes) }, ...causes, ...answers })
  const where = await openPage({
    at: "/warranties/aswar_1",
    path: "/warranties/:id",
    page: <WarrantyPage />,
    language,
  })
  await screen.findByRole("heading", { level: 1 })
  return { server, where }
}
/** The value that stands in the row of this name. */
const valueOf = (name: string) =>
  screen.getByText(name, { selector: "p" }).parentElement?.textContent?.slice(name.length)

describe("the page of a warranty", () => {
  it("stands in outline while it is read", async () => {
    fakeServer({ [read]: () => new Promise(() => undefined) })
    await openPage({ at: "/warranties/aswar_1", path: "/warranties/:id", page: <WarrantyPage /> })

    expect(screen.getByRole("status", { name: "Loading" })).toBeTruthy()
  })

  it("hands a refusal to whoever shows errors", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined)
    fakeServer({ [read]: new Refused(404, { type: "not_found", message: "Warranty aswar_1 was not found" }) })
    await openPage({ at: "/warranties/aswar_1", path: "/warranties/:id", page: <WarrantyPage /> })

    await waitFor(() => expect(document.body.textContent).toContain("Warranty aswar_1 was not found"))
    quiet.mockRestore()
  })

  it("says what it is, for which unit, from which policy in which version", async () => {
    await open()

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Lario Plus")
    expect(screen.getByRole("link", { name: "LD-0001" }).getAttribute("href")).toBe("/after-sales/units/asunit_1")
    expect(screen.getByRole("link", { name: "plus · Version 3" }).getAttribute("href")).toBe(
      "/settings/after-sales/policies/aspol_1"
    )
    expect(valueOf("Kind")).toBe("Commercial guarantee")
    expect(valueOf("Starts from")).toBe("Delivery")
    expect(valueOf("Starts")).toMatch(/Mar 3, 2026|3 Mar 2026/)
  })

  it("is called by its kind when it comes from the law, and leads to the law", async () => {
    const law = { country: "it", version: "2022-1", reviewed: false, is_fallback: false }
    const own = { policy_id: null, policy_name: null, policy_code: null, policy_version: null }
    await open({ kind: "statutory", ...own, jurisdiction: law, serial_number: null })

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Legal guarantee")
    expect(screen.getByRole("link", { name: "Italy · 2022-1" }).getAttribute("href")).toBe(
      "/settings/after-sales/jurisdictions/it"
    )
    expect(screen.getByText("Unreviewed")).toBeTruthy()
    expect(screen.queryByText("Policy", { selector: "p" })).toBeNull()
    expect(screen.getByRole("link", { name: "Lario Duo" })).toBeTruthy()
  })

  it.each([
    ["delivery", "Starts when it is delivered"],
    ["installation", "Starts when it is installed"],
    ["shipment", "Starts when it is shipped"],
    ["end_of_return_window", "Starts when the return period is over"],
  ] as const)("says that it waits for %s", async (start_basis, words) => {
    await open({
      start_basis,
      starts_on: null,
      status: "pending",
      ends_on: { parts: null, labour: null, travel: null },
    })

    expect(screen.getByText(words)).toBeTruthy()
    expect(valueOf("Parts")).toBe("- (24 months)")
  })

  it("says of each kind of cost until when it is paid, or that it is not", async () => {
    await open()

    expect(valueOf("Parts")).toMatch(/^(Mar 3, 2028|3 Mar 2028) \(24 months\)$/)
    expect(valueOf("Labour")).toMatch(/^(Mar 3, 2027|3 Mar 2027) \(12 months\)$/)
    expect(valueOf("Travel")).toBe("Not covered")
    expect(screen.queryByText("Uses")).toBeNull()
  })

  it("says the least where the law names no end", async () => {
    await open({ terms: { ...terms, is_open_ended: true } }, everything, "it")

    expect(screen.getByText(/Qui la legge non fissa una fine/)).toBeTruthy()
    expect(valueOf("Ricambi")).toMatch(/^Almeno 3 mar 2028 \(24 mesi\)$/)
  })

  it("counts its uses where they are counted", async () => {
    await open({ terms: { ...terms, max_uses: 3 }, uses: 2 })

    expect(valueOf("Uses")).toBe("2 of 3")
  })

  it("tells what was added, by what, also when that added nothing", async () => {
    const extensions = [
      { cause: "repair" as const, cause_id: "r1", months: 6, days: 0 },
      { cause: "delay" as const, cause_id: "d1", months: 1, days: 10 },
      { cause: "goodwill" as const, cause_id: "g1", months: 0, days: 0 },
    ]
    await open({ extensions })

    expect(valueOf("Repair")).toBe("6 months")
    expect(valueOf("Delay")).toBe("1 month, 10 days")
    expect(valueOf("Goodwill")).toBe("Nothing added")
  })

  it("shows its terms as they were promised, exclusions by name, the statement in the reader's language", async () => {
    await open({ terms: { ...terms, exclusions: ["wear", "gone"], is_transferable: false } }, everything, "it")
    await screen.findByText(/Normal wear/)

    expect(valueOf("Esclusioni")).toBe("Normal wear\ngone")
    expect(valueOf("Garante")).toBe("Lario Srl\nVia Roma 1, Como")
    expect(valueOf("Passa a un nuovo proprietario")).toBe("No")
    expect(valueOf("Dichiarazione di garanzia")).toBe("Lo ripariamo.")
  })

  it("says which policies would have fitted too and why they lost", async () => {
    const policy = { id: "aspol_2", code: "basic" }
    const loser = { policy_id: "aspol_2", version_id: "asver_8", kind: "commercial" as const, to_policy_id: "aspol_1" }
    const lost = [
      { ...loser, reason: "less_specific_scope" },
      { ...loser, policy_id: "aspol_9", version_id: "asver_9", reason: "brand_new" },
    ]
    await open(
      { lost },
      { ...everything, "GET /admin/after-sales/warranty-policies": { warranty_policies: [policy], count: 1 } }
    )

    expect((await screen.findByRole("link", { name: "basic" })).getAttribute("href")).toBe(
      "/settings/after-sales/policies/aspol_2"
    )
    expect(valueOf("Its scope is wider")).toBe("basic")
    expect(valueOf("brand_new")).toBe("aspol_9")
  })

  it("says nothing of losers when there are none", async () => {
    await open()

    expect(screen.queryByText("Policies not applied")).toBeNull()
  })

  it.each([
    ["unit_returned", "The unit was returned"],
    ["not_transferable", "It does not go to a new owner"],
    ["Agreed with the customer", "Agreed with the customer"],
  ])("says since when and why it is void: %s", async (void_reason, words) => {
    await open({ status: "void", voided_at: "2026-05-01T10:00:00.000Z", void_reason })

    expect(valueOf("Reason")).toBe(words)
    expect(valueOf("Void since")).toMatch(/May 1, 2026|1 May 2026/)
    expect(screen.queryByRole("button", { name: "Actions" })).toBeNull()
  })

  it("is named on the way to it as on its page", async () => {
    fakeServer({ [read]: { warranty: aWarranty() } })
    await openPage({ at: "/page", page: handle.breadcrumb({ params: { id: "aswar_1" } }), language: "it" })

    expect(await screen.findByText("Lario Più")).toBeTruthy()
  })
})

describe("what can be done with a warranty", () => {
  it("is to extend it and to end it, where the shop gave it", async () => {
    const { where } = await open()

    expect(await openMenu()).toEqual(["Extend", "Void"])
    await pick("Extend")
    expect(where()).toBe("/warranties/aswar_1/extend")
  })

  it("is never to end what the law gives", async () => {
    await open({ kind: "statutory", policy_id: null })

    expect(await openMenu()).toEqual(["Extend"])
  })

  it("is to shorten it where the customer saw an end that the facts no longer give", async () => {
    const ends_by_facts = { parts: "2028-02-01", labour: "2027-02-01", travel: null }
    const { where } = await open({ ends_by_facts, shown_at: "2026-03-04T10:00:00.000Z" })

    expect(screen.getByText(/The customer has seen this end/)).toBeTruthy()
    expect(screen.getByText(/The dates of the unit give (Feb 1, 2028|1 Feb 2028)/)).toBeTruthy()
    expect(await openMenu()).toEqual(["Extend", "Shorten", "Void"])
    await pick("Shorten")
    expect(where()).toBe("/warranties/aswar_1/shorten")
  })

  it.each([
    [["warranties.extend"], ["Extend"]],
    [["warranties.void"], ["Void"]],
  ])("is with %j no more than %j", async (permissions, offered) => {
    await open({}, may(permissions))

    expect(await openMenu()).toEqual(offered)
  })

  it("is nothing for who only reads", async () => {
    const { server } = await open({}, may(["warranties.read"]))
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))

    expect(screen.queryByRole("button", { name: "Actions" })).toBeNull()
  })
})
