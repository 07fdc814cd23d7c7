import fc from "fast-check"
import { localeOf } from "../locale"

describe("the language to answer in", () => {
  it.each([
    [["it"], "it"],
    [["it-CH", "de"], "it-CH"],
    [[undefined, "", "de-DE,de;q=0.9,en;q=0.8"], "de-DE"],
    [[undefined, "en;q=0.5, it;q=0.9"], "it"],
    [[undefined, "en;q=0, it;q=0.1"], "it"],
    [[undefined, "fr, it;q=0.8"], "it"],
    [[undefined, "fr, it;q=0.8, en;q=0.9"], "fr"],
    [[undefined, "fr-CH, it-CH;q=0.8, de;q=0.9"], "it-CH"],
    [["fr", "it"], "fr"],
    [[["it", "de"], "fr"], "fr"],
    [["../../", "it"], "it"],
    [["x".repeat(5_000)], "en"],
    [["*"], "en"],
    [["it;q=banana"], "en"],
    [["constructor"], "en"],
    [[], "en"],
  ])("for %j is %s", (wishes, locale) => {
    expect(localeOf(...wishes)).toBe(locale)
  })

  it("is always a language tag", () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (wishes) => {
        expect(localeOf(...wishes)).toMatch(/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,2}$/i)
      })
    )
  })
})
