/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { AdminWarrantyPolicy } from "../../../../src/types"
import { aPolicy, aVersion } from "../../../__tests__/harness/a-policy"
import { fakeServer, Refused, type Sent } from "../../../__tests__/harness/fake-server"
import { select } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import ComparePage from "../../../routes/settings/after-sales/policies/[id]/@compare/page"
import { PolicyCompare } from "../policy-compare"

const diff = "GET /admin/after-sales/warranty-policies/aspol_1/versions/diff"
const causes = {
  "GET /admin/after-sales/coverage-causes": {
    coverage_causes: [{ code: "wear", label: "Normal wear", is_excludable: true }],
  },
}
const three = [3, 2, 1].map((version) => aVersion({ id: `asver_${version}`, version, status: "retired" }))
type Change = { field: string; from: unknown; to: unknown }

async function open(changes: Change[], language?: "it") {
  const server = fakeServer({ ...causes, [diff]: { diff: { from: 2, to: 3, changes } } })
  await openPage({ at: "/page", page: <PolicyCompare policy={aPolicy({ versions: three })} />, language })
  await waitFor(() => expect(server.sent(diff).length).toBe(1))
  return server
}
const rows = () =>
  screen
    .getAllByRole("row")
    .slice(1)
    .map((row) => Array.from(row.querySelectorAll("td"), ({ textContent }) => textContent))

describe("two versions of a policy side by side", () => {
  it("are at first the newest and the one before", async () => {
    const server = await open([{ field: "months_parts", from: 24, to: 48 }])

    expect(Object.fromEntries(server.sent(diff)[0].query)).toEqual({ from: "2", to: "3" })
    const heads = (await screen.findAllByRole("columnheader")).map(({ textContent }) => textContent)
    expect(heads).toEqual(["Field", "Version 2", "Version 3"])
    expect(rows()).toEqual([["Parts (months)", "24 months", "48 months"]])
  })

  it("tell every kind of value in words", async () => {
    await open([
      { field: "name", from: { en: "Plus" }, to: { en: "Plus", it: "Più" } },
      { field: "scope_type", from: "all", to: "tag" },
      { field: "start_basis", from: "delivery", to: "end_of_return_window" },
      { field: "country_codes", from: null, to: ["it", "at"] },
      { field: "exclusions", from: [], to: ["wear", "unknown_cause"] },
      { field: "is_transferable", from: true, to: false },
      { field: "max_uses", from: null, to: 3 },
      { field: "advertised_months", from: 1, to: null },
      { field: "guarantor_name", from: "", to: "Lario Srl" },
      { field: "scope_ids", from: ["ptag_1"], to: ["ptag_1", "ptag_2"] },
    ])
    await waitFor(() => expect(screen.getByText(/Normal wear/)).toBeTruthy())

    expect(rows()).toEqual([
      ["Name", "English: Plus", "English: Plus\nItalian: Più"],
      ["Applies to", "All products", "Tags"],
      ["Starts from", "Delivery", "End of the return period"],
      ["Countries", "None", "Italy\nAustria"],
      ["Exclusions", "None", "Normal wear\nunknown_cause"],
      ["Goes to a new owner", "Yes", "No"],
      ["Number of uses", "None", "3"],
      ["Advertised months", "1 month", "None"],
      ["Guarantor's name", "None", "Lario Srl"],
      ["Chosen for the scope", "ptag_1", "ptag_1\nptag_2"],
    ])
  })

  it("are told in Italian", async () => {
    await open(
      [
        { field: "months_labour", from: null, to: 1 },
        { field: "statement", from: {}, to: { it: "Lo ripariamo." } },
      ],
      "it"
    )

    expect(await screen.findByText("Manodopera (mesi)")).toBeTruthy()
    expect(rows()[0]).toEqual(["Manodopera (mesi)", "Nessuno", "1 mese"])
    expect(rows()[1][2]).toBe("Italiano: Lo ripariamo.")
  })

  it("name a field that the dashboard does not know by its code", async () => {
    await open([{ field: "brand_new", from: "a", to: "b" }])

    expect(await screen.findByText("brand_new")).toBeTruthy()
  })

  it("say the same when nothing differs", async () => {
    await open([])

    expect(await screen.findByText("These versions say the same.")).toBeTruthy()
  })

  it("are not said to be the same before it is known", async () => {
    fakeServer({ ...causes, [diff]: () => new Promise(() => undefined) })
    await openPage({ at: "/page", page: <PolicyCompare policy={aPolicy({ versions: three })} /> })

    expect(screen.queryByText("These versions say the same.")).toBeNull()
  })

  it("are asked for anew when another is chosen, and need no question when it is the same one", async () => {
    const answer = ({ query }: Sent) => ({
      diff: { changes: [{ field: "max_uses", from: Number(query.get("from")), to: Number(query.get("to")) }] },
    })
    const server = fakeServer({ ...causes, [diff]: answer })
    await openPage({ at: "/page", page: <PolicyCompare policy={aPolicy({ versions: three })} /> })
    await screen.findByText("Number of uses")
    await select("From", "Version 1")
    await waitFor(() => expect(rows()).toEqual([["Number of uses", "1", "3"]]))
    const before = server.sent(diff).length
    await select("From", "Version 3")

    expect(screen.getByText("These versions say the same.")).toBeTruthy()
    expect(server.sent(diff).length).toBe(before)
  })

  it("hand a refusal to whoever shows errors", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined)
    fakeServer({ ...causes, [diff]: new Refused(404, { type: "not_found", message: "Version 2 was not found" }) })
    await openPage({ at: "/page", page: <PolicyCompare policy={aPolicy({ versions: three })} /> })

    await waitFor(() => expect(document.body.textContent).toContain("Version 2 was not found"))
    quiet.mockRestore()
  })

  it("stand in a window of their own over the policy", async () => {
    const policy: AdminWarrantyPolicy = aPolicy({ versions: three })
    const read = "GET /admin/after-sales/warranty-policies/aspol_1"
    fakeServer({ ...causes, [read]: { warranty_policy: policy }, [diff]: { diff: { changes: [] } } })
    await openPage({ at: "/p/aspol_1/form", path: "/p/:id", form: <ComparePage />, language: "it" })

    expect(await screen.findByRole("dialog", { name: "Confronta versioni" })).toBeTruthy()
    expect(await screen.findByText("Queste versioni dicono la stessa cosa.")).toBeTruthy()
  })
})
