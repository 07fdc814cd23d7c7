import fc from "fast-check"
import { codePoints } from "../code-points"
import { carriesEmail } from "../email-provider"
import { currencyDigits, roundToCurrency } from "../money"

describe("digits of a currency", () => {
  it.each([
    ["eur", 2],
    ["gbp", 2],
    ["jpy", 0],
    ["isk", 0],
    ["kwd", 3],
    ["tnd", 3],
  ])("%s has %i", (code, digits) => {
    expect(currencyDigits(code)).toBe(digits)
    expect(currencyDigits(code.toUpperCase())).toBe(digits)
  })

  it.each(["", "e", "euro", "€", "constructor", "../x"])("are two for %j, which is none", (code) => {
    expect(currencyDigits(code)).toBe(2)
    expect(roundToCurrency(1.005, code)).toBe("1.01")
  })
})

describe("money that is rounded", () => {
  it.each([
    [0.1 + 0.2, "eur", "0.30"],
    ["49.9", "eur", "49.90"],
    ["0.005", "eur", "0.01"],
    ["0.0049999999999999999", "eur", "0.00"],
    ["1234567890123456789.995", "eur", "1234567890123456790.00"],
    ["99.5", "jpy", "100"],
    ["1.2345", "kwd", "1.235"],
    [0, "eur", "0.00"],
  ])("%p %s is %s", (amount, code, printed) => {
    expect(roundToCurrency(amount, code)).toBe(printed)
  })

  it("is off by half of the smallest coin at most, and not rounded twice", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.constantFrom("eur", "jpy", "kwd"), (units, code) => {
        const scale = 10n ** 6n
        const exact = `${units / scale}.${String(units % scale).padStart(6, "0")}`
        const printed = roundToCurrency(exact, code)
        const digits = BigInt(currencyDigits(code))
        const coins = BigInt(printed.replace(".", ""))
        const gap = coins * 10n ** (6n - digits) - units

        expect(2n * (gap < 0n ? -gap : gap)).toBeLessThanOrEqual(10n ** (6n - digits))
        expect(roundToCurrency(printed, code)).toBe(printed)
      })
    )
  })
})

describe("the length of a text", () => {
  it.each([
    ["", 0],
    ["è", 1],
    ["e\u0301", 2],
    ["🛠", 1],
    ["👩‍👧", 3],
    ["\ud800", 1],
  ])("%j has %i", (text, length) => {
    expect(codePoints(text)).toBe(length)
  })
})

describe("a shop that can write to its customers", () => {
  const withProviders = (...providers: object[]) => ({ modules: { notification: { options: { providers } } } }) as never

  it("has a provider with the channel email", () => {
    expect(
      carriesEmail(withProviders({ options: { channels: ["feed"] } }, { options: { channels: ["sms", "email"] } }))
    ).toBe(true)
  })

  it.each([
    ["no modules", {}],
    ["the module switched off", { modules: { notification: false } }],
    ["no providers", { modules: { notification: { options: {} } } }],
  ])("isn't one with %s", (_, config) => {
    expect(carriesEmail(config as never)).toBe(false)
  })

  it("isn't one whose providers carry other things, or say nothing readable", () => {
    expect(
      carriesEmail(withProviders({ options: { channels: ["feed"] } }, {}, { options: { channels: "email" } }))
    ).toBe(false)
  })
})
