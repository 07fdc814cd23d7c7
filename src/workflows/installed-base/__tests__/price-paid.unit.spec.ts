import fc from "fast-check"
import { pricePaid } from "../price-paid"
import { aLine } from "./loaded-order"

const euros = (line: Parameters<typeof aLine>[0], currency = "eur") => pricePaid(aLine(line), currency)

describe("what was paid for a piece", () => {
  it("is the price with its tax", () => {
    expect(euros({ unit_price: 100, tax_lines: [{ rate: 22 }] })).toBe("122.00")
  })

  it("is the price as it stands where tax is in it", () => {
    expect(euros({ unit_price: 122, is_tax_inclusive: true, tax_lines: [{ rate: 22 }] })).toBe("122.00")
  })

  it("shares a discount of the line among its pieces", () => {
    expect(euros({ unit_price: 100, quantity: 4, adjustments: [{ amount: 10 }, { amount: 30 }] })).toBe("90.00")
  })

  it("adds the taxes of a line that has several", () => {
    expect(euros({ unit_price: 100, tax_lines: [{ rate: 5 }, { rate: 9.975 }] })).toBe("114.98")
  })

  it.each([
    ["jpy", "34"],
    ["eur", "33.67"],
    ["kwd", "33.667"],
  ])("is rounded once, to what %s has: %s", (currency, paid) => {
    expect(euros({ unit_price: "33.6666666", quantity: 3 }, currency)).toBe(paid)
  })

  it("is the price of one when the line was edited away", () => {
    expect(euros({ unit_price: 100, quantity: 0, tax_lines: [{ rate: 22 }] })).toBe("100.00")
  })

  it("reads absent numbers as none", () => {
    expect(euros({ unit_price: null, adjustments: null, tax_lines: null })).toBe("0.00")
  })

  it("never pays more for a piece than its price with tax, whatever was taken off", () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 })
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 100 }), (price, quantity, part) => {
        const discount = (price * quantity * part) / 10_000
        const paid = Number(euros({ unit_price: price / 100, quantity, adjustments: [{ amount: discount }] }))

        expect(paid).toBeGreaterThanOrEqual(0)
        expect(paid).toBeLessThanOrEqual(price / 100 + 0.005)
      })
    )
  })

  it("counts money without the errors of binary fractions", () => {
    expect(euros({ unit_price: "0.07", quantity: 100, adjustments: [{ amount: "0.1" }, { amount: "0.2" }] })).toBe(
      "0.07"
    )
    expect(euros({ unit_price: "1.005" })).toBe("1.01")
  })
})
