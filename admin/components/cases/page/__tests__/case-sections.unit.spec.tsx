/** @jest-environment ./dev/tests/browser.cjs */
import { cleanup, screen } from "@testing-library/react"
import type { AdminCaseDetail, CaseItem, CoverageAssessment } from "../../../../../src/types"
import { aCase, aCaseItem } from "../../../../__tests__/harness/a-case"
import { allow, desk } from "../../../../__tests__/harness/case-answers"
import { fakeServer } from "../../../../__tests__/harness/fake-server"
import { openMenu, press } from "../../../../__tests__/harness/fill-in"
import { openPage } from "../../../../__tests__/harness/open-page"
import { CaseFactorsSection } from "../case-factors-section"
import { CaseItemsSection } from "../case-items-section"
import { CaseOwnerSection } from "../case-owner-section"

const symptoms = "GET /admin/after-sales/symptoms"
const why = { code: "statutory_covered", params: {}, text: "The legal guarantee covers it." }
const coverage: CoverageAssessment = {
  assessed_at: "2026-06-02T07:30:00.000Z",
  defect_on: "2026-06-02",
  cause: null,
  result: "covered",
  elements: {
    parts: { result: "covered", warranty_id: "aswar_1", covered_until: "2028-03-03" },
    labour: { result: "covered", warranty_id: "aswar_1", covered_until: "2028-03-03" },
    travel: { result: "review", warranty_id: null, covered_until: null },
  },
  burden_of_proof: { on: "seller", until: "2027-03-03" },
  remedies: [],
  deadlines: [],
  reasons: [why],
  would_change: [],
  rules: { country: "it", version: "2025-1", reviewed: true },
}
const valueOf = (name: string) => screen.getByText(name).parentElement?.textContent?.slice(name.length)

describe("what a case is about", () => {
  const items = (of: CaseItem[], language?: "it") =>
    openPage({ at: "/page", page: <CaseItemsSection case_={aCase({ items: of })} />, language })

  it("is each thing with what tells it apart, what is wrong and the customer's words", async () => {
    const known = [{ code: "leak", text: "It leaks", kinds: ["repair"], is_safety: false }]
    fakeServer({ [symptoms]: { symptoms: known } })
    await items([
      aCaseItem({ symptom_code: "leak" }),
      aCaseItem({ id: "b", unit_id: null, serial_number: null, quantity: 3 }),
    ])

    expect(await screen.findByText("It leaks")).toBeTruthy()
    expect(screen.getAllByText("Perde acqua").length).toBe(2)
    expect(screen.getByText("Steel · LD-0001")).toBeTruthy()
    expect(screen.getByText("3 pieces")).toBeTruthy()
    expect(screen.getAllByRole("link", { name: "Open unit" }).map((link) => link.getAttribute("href"))).toEqual([
      "/after-sales/units/asunit_1",
    ])
  })

  it("shows a symptom that it has no words for by its code", async () => {
    fakeServer({ [symptoms]: { symptoms: [] } })
    await items([aCaseItem({ symptom_code: "odd_noise" })])

    expect(screen.getByText("odd_noise")).toBeTruthy()
  })

  it("keeps the coverage of the moment of the request, folded away until it is asked for", async () => {
    const server = fakeServer({})
    await items([aCaseItem({ coverage })])
    expect(screen.getByText("Covered")).toBeTruthy()
    expect(screen.queryByText(why.text)).toBeNull()
    const toggle = screen.getByRole("button", { name: /^Coverage of Jun 2, 2026/ })
    expect(toggle.getAttribute("aria-expanded")).toBe("false")

    await press(toggle.textContent ?? "")
    expect(screen.getByText(why.text)).toBeTruthy()
    expect(screen.getByText(/On the shop, until/)).toBeTruthy()
    expect(server.sent().some(({ path }) => path.includes("coverage"))).toBe(false)

    await press(screen.getByRole("button", { name: /^Hide coverage/ }).textContent ?? "")
    expect(screen.queryByText(why.text)).toBeNull()
  })

  it("has no coverage for what is no unit", async () => {
    fakeServer({})
    await items([aCaseItem({ unit_id: null, product_title: null, serial_number: null, variant_title: null })])

    expect(screen.getByText("Without a product")).toBeTruthy()
    expect(screen.queryByRole("button", { name: /Coverage/ })).toBeNull()
  })

  it("may be nothing in particular", async () => {
    fakeServer({})
    await items([], "it")

    expect(screen.getByRole("heading").textContent).toBe("Di che cosa si tratta")
    expect(screen.queryByRole("link")).toBeNull()
  })
})

describe("the people of a case", () => {
  const owner = (changes: Partial<AdminCaseDetail>, language?: "it") =>
    openPage({ at: "/page", page: <CaseOwnerSection case_={aCase(changes)} />, language })

  it("are the customer, who can be opened, in what language, and who works on it", async () => {
    const user = { id: "user_1", first_name: "Bea", last_name: "Bianchi", email: "bea@example.com" }
    fakeServer({ "GET /admin/users/user_1": { user } })
    await owner({})

    expect(screen.getByRole("link", { name: "Ada Rossi" }).getAttribute("href")).toBe("/customers/cus_1")
    expect(valueOf("Email")).toBe("ada@example.com")
    expect(valueOf("Language")).toBe("Italian")
    expect(await screen.findByRole("link", { name: "Bea Bianchi" })).toBeTruthy()
  })

  it.each([
    ["a guest with a name", { owner_customer_id: null }, "Ada Rossi"],
    ["a guest without one", { owner_customer_id: null, owner_name: null }, "Guest"],
    ["an account without a name", { owner_name: null }, "ada@example.com"],
  ] as [string, Partial<AdminCaseDetail>, string][])("may be %s", async (_, is, said) => {
    fakeServer({})
    await owner(is)

    expect(valueOf("Customer")).toBe(said)
    expect(screen.queryAllByRole("link").length).toBe(is.owner_customer_id === null ? 0 : 1)
  })

  it("are nobody at our side while it is nobody's", async () => {
    fakeServer({})
    await owner({ assignee_id: null }, "it")

    expect(valueOf("Lingua")).toBe("Italiano")
    expect(valueOf("Assegnata a")).toBe("Nessuno")
  })

  it("were erased: nothing is left of whose it was", async () => {
    fakeServer({})
    await owner({ owner_customer_id: null, owner_name: null, owner_email: null })

    expect(valueOf("Email")).toBe("-")
  })
})

describe("the weight of a complaint", () => {
  const factors = { characteristics: { score: 4, note: "Sealed" }, importance: { score: 2, note: null } }
  const weigh = (changes: Partial<AdminCaseDetail>) =>
    openPage({ at: "/page", page: <CaseFactorsSection case_={aCase({ service_kind: "complaint", ...changes })} /> })

  it("is four factors, each scored with a note or not yet", async () => {
    fakeServer(desk)
    await weigh({ factors: { ...factors, moment: null, part_price: null } })

    expect(valueOf("Product characteristics")).toBe("4 of 5 · Sealed")
    expect(valueOf("Importance of the product")).toBe("2 of 5")
    expect(valueOf("Moment of the failure")).toBe("Not scored")
    expect(valueOf("Price of the spare part")).toBe("Not scored")
  })

  it("is scored by those who may", async () => {
    fakeServer(desk)
    await weigh({})
    expect(await openMenu("Actions for the weight of the complaint")).toEqual(["Score"])

    cleanup()
    fakeServer(allow("cases.read"))
    await weigh({})
    expect(screen.queryByRole("button")).toBeNull()
  })
})
