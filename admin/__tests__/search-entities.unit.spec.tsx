/** @jest-environment ./dev/tests/browser.cjs */
import { getSearchEntity, getSearchEntityNames } from "@medusajs/dashboard/lib"
import texts from "../i18n"
import "../search-entities"
import { flatten } from "../i18n/__tests__/sources"
import { aUnit } from "./harness/a-unit"

const found = {
  id: "ascas_1",
  number: "C-2026-000042",
  owner_name: "Ada Rossi",
  owner_email: "ada@example.com",
  product_title: "Lario Duo",
  serial_number: "LD-0001",
  thumbnail: "https://example.com/lario.png",
}
const cases = () => getSearchEntity("after_sales_case")
const shown = (changes: object = {}) => cases()?.transform?.({ ...found, ...changes })
const spoken = (language: "en" | "it") => (key: string) => flatten(texts[language].afterSales)[key]

describe("what the dashboard's search finds of ours", () => {
  it("is units and cases, beside everything of Medusa's", () => {
    expect(getSearchEntityNames()).toEqual(
      expect.arrayContaining(["product", "order", "customer", "after_sales_unit", "after_sales_case"])
    )
  })

  it("is a case by its number, with what it is about and whose it is", () => {
    expect(shown()).toEqual({
      id: "ascas_1",
      title: "C-2026-000042",
      subtitle: "Lario Duo · LD-0001 · Ada Rossi",
      thumbnail: "https://example.com/lario.png",
      to: "/after-sales/cases/ascas_1",
      value: "after_sales_case:ascas_1",
    })
  })

  it("says of a guest the address, of a question nothing that it is about", () => {
    const nothing = { product_title: null, serial_number: null, thumbnail: null }
    expect(shown({ owner_name: null })?.subtitle).toBe("Lario Duo · LD-0001 · ada@example.com")
    expect(shown({ ...nothing, owner_name: null, owner_email: null })).toMatchObject({
      subtitle: "",
      thumbnail: undefined,
    })
  })

  it("is a unit by its product, which nothing of a case's can be mistaken for", () => {
    const unit = getSearchEntity("after_sales_unit")?.transform?.(aUnit())
    expect(unit).toMatchObject({ title: "Lario Duo", to: "/after-sales/units/asunit_1" })
    expect(unit?.value).not.toBe(shown()?.value)
  })

  it.each(["en", "it"] as const)("has names in the reader's language: %s", (language) => {
    const label = cases()?.groupLabel
    const jump = cases()?.shortcut?.label
    const t = spoken(language)
    expect([label, jump].map((text) => (typeof text === "function" ? text(t) : text))).toEqual(
      language === "en" ? ["Cases", "Go to cases"] : ["Pratiche", "Vai alle pratiche"]
    )
  })

  it("has keys of its own that lead to the inbox", () => {
    const keys = getSearchEntityNames().flatMap((name) => getSearchEntity(name)?.shortcut?.keys.Mac?.join(" ") ?? [])
    expect(cases()?.shortcut?.to).toBe("/after-sales/cases")
    expect(new Set(keys).size).toBe(keys.length)
  })
})
