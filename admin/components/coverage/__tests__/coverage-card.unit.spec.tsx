/** @jest-environment ./dev/tests/browser.cjs */
import { screen, within } from "@testing-library/react"
import type { CoverageAssessment } from "../../../../src/types"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { openPage } from "../../../__tests__/harness/open-page"
import { CoverageCard } from "../coverage-card"

const route = "GET /admin/after-sales/coverage"
const reason = (code: string, text: string) => ({ code, params: {}, text })
const coverage: CoverageAssessment = {
  assessed_at: "2026-06-01T10:00:00.000Z",
  defect_on: "2026-06-01",
  cause: null,
  result: "partly_covered",
  elements: {
    parts: { result: "covered", warranty_id: "aswar_1", covered_until: "2028-03-03" },
    labour: { result: "covered", warranty_id: null, covered_until: null },
    travel: { result: "not_covered", warranty_id: null, covered_until: null },
  },
  burden_of_proof: { on: "seller", until: "2027-03-03" },
  remedies: [
    { code: "refund", open: false, text: "Money back", reasons: [reason("first_repair", "Repair comes first.")] },
    { code: "repair", open: true, text: "Repair", reasons: [] },
  ],
  deadlines: [{ code: "notify", on: "2026-08-01", text: "Tell the shop" }],
  reasons: [reason("within_period", "The unit is within its guarantee.")],
  would_change: [reason("misuse", "A cause outside the unit.")],
  rules: { country: "it", version: "2025-1", reviewed: false },
}

const open = () => openPage({ at: "/page", page: <CoverageCard unitId="asunit_1" /> })

describe("the card that says what is owed", () => {
  it("asks for the unit in the reader's language, as of now", async () => {
    const server = fakeServer({ [route]: { coverage } })
    await open()
    await screen.findByText("Partly covered")

    expect(Object.fromEntries(server.sent(route)[0].query)).toEqual({ unit_id: "asunit_1", locale: "en" })
  })

  it("says of each kind of cost whether it is covered, until when, and who pays", async () => {
    fakeServer({ [route]: { coverage } })
    await open()
    const tile = async (name: string) => within((await screen.findByText(name)).parentElement as HTMLElement)

    expect((await tile("Parts")).getByText(/Mar 3, 2028|3 Mar 2028/)).toBeTruthy()
    expect((await tile("Parts")).getByRole("link").getAttribute("href")).toBe("/after-sales/warranties/aswar_1")
    expect((await tile("Labour")).getByText("No end date")).toBeTruthy()
    expect((await tile("Travel")).getByText("Not covered")).toBeTruthy()
    expect((await tile("Travel")).queryByText("No end date")).toBeNull()
  })

  it("gives its reasons, what would change them, and who has to prove what until when", async () => {
    fakeServer({ [route]: { coverage } })
    await open()

    expect(await screen.findByText("The unit is within its guarantee.")).toBeTruthy()
    expect(screen.getByText("A cause outside the unit.")).toBeTruthy()
    expect(screen.getByText(/On the shop, until/)).toBeTruthy()
    expect(screen.getByText("Tell the shop")).toBeTruthy()
  })

  it("puts what the customer may ask for before what they may not, with the reason", async () => {
    fakeServer({ [route]: { coverage } })
    await open()
    await screen.findByText("Repair")

    const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent)
    expect(items.indexOf("Repair")).toBeGreaterThanOrEqual(0)
    expect(items.indexOf("Repair")).toBeLessThan(items.indexOf("Money backRepair comes first."))
  })

  it("leads to the country's rules and says that nobody has checked them", async () => {
    fakeServer({ [route]: { coverage } })
    await open()

    const link = await screen.findByRole("link", { name: /Italy · 2025-1/ })
    expect(link.getAttribute("href")).toBe("/settings/after-sales/jurisdictions/it")
  })

  it("says what the server says when there is no answer", async () => {
    fakeServer({ [route]: new Refused(400, { type: "invalid_data", message: "Field 'defect_on' is in the future" }) })
    await open()

    expect(await screen.findByText("Field 'defect_on' is in the future")).toBeTruthy()
    expect(screen.queryByText("Parts")).toBeNull()
  })
})
