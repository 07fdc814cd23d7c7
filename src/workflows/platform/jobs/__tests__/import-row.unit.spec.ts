import { toImportRow } from "../import-row"

const lookup = {
  variants: new Map([
    [
      "ESP-1",
      {
        id: "variant_1",
        title: "Black",
        sku: "ESP-1",
        product: { id: "prod_1", title: "Espresso", thumbnail: "a.png" },
      },
    ],
  ]),
  accounts: new Map([["ada@example.com", "cus_ada"]]),
}
const read = (values: Record<string, string>) => toImportRow({ line: 7, values }, lookup)

describe("a row of a merchant's list", () => {
  it("finds what was sold by its sku and its owner by the account", () => {
    expect(read({ sku: "ESP-1", email: "Ada@Example.com", bought_on: "2026-01-10" })).toMatchObject({
      line: 7,
      product_id: "prod_1",
      variant_id: "variant_1",
      product_title: "Espresso",
      variant_title: "Black",
      thumbnail: "a.png",
      owner_customer_id: "cus_ada",
      owner_email: "ada@example.com",
      contract_on: "2026-01-10",
    })
  })

  it("keeps the title and sku of what the catalogue does not have", () => {
    expect(read({ sku: "OLD", product_title: "Macinino" })).toMatchObject({
      product_id: null,
      product_title: "Macinino",
      sku: "OLD",
      owner_customer_id: null,
      owner_email: null,
    })
  })

  it("prefers the list's own title", () => {
    expect(read({ sku: "ESP-1", product_title: "Espresso 2019" }).product_title).toBe("Espresso 2019")
  })

  it.each([
    ["1499,90", "1499.90"],
    ["1499.90", "1499.90"],
    ["1.499,90", "1.499,90"],
    ["1499", "1499"],
    ["", null],
  ])("reads the price %j as %j", (price, paid) => {
    expect(read({ price }).price_paid).toBe(paid)
  })

  it.each([
    ["12", 12],
    ["", null],
    ["12a", Number.NaN],
    ["-1", Number.NaN],
    ["1e3", Number.NaN],
    ["99999999999", Number.NaN],
  ])("reads the order number %j as %j, never half of it", (order_number, number) => {
    expect(read({ order_number }).order_display_id).toBe(number)
  })

  it("keeps the days of the country, or of the world where that is unknown", () => {
    expect(read({ country: "IT" })).toMatchObject({ country_code: "it", time_zone: "Europe/Rome" })
    expect(read({ country: "es", region: "es-gc" }).time_zone).toBe("Atlantic/Canary")
    expect(read({}).time_zone).toBe("UTC")
  })

  it("leaves empty what the list leaves empty", () => {
    const { line, product_title, contract_on, time_zone, ...rest } = read({})

    expect([line, product_title, contract_on, time_zone]).toEqual([7, "", "", "UTC"])
    expect(Object.values(rest).every((value) => value === null)).toBe(true)
  })

  it.each([
    ["1499.90", "1499.90"],
    ["1499,90", "1499.90"],
    ["1499", "1499"],
    ["1.499,90", "1.499,90"],
    ["1,499.90", "1,499.90"],
    ["1.499", "1.499"],
    ["1,499", "1.499"],
    ["1'499.90", "1'499.90"],
    ["€ 1499", "€ 1499"],
  ])("reads the price %s as %s", (price, read_as) => {
    expect(read({ price, currency: "eur" }).price_paid).toBe(read_as)
  })
})
