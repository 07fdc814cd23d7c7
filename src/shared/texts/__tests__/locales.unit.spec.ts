import fc from "fast-check"
import { formatCountry, formatDay, formatList } from "../format"
import { formatLocale, pickText, textLocale } from "../locales"

describe("the language of our texts", () => {
  it.each([
    ["en", "en"], ["it", "it"], ["it-CH", "it"], ["IT-it", "it"], ["it_IT", "it"], ["en-US", "en"],
    ["de", "en"], ["", "en"], ["item", "en"], ["../../it", "en"], ["constructor", "en"], ["it\0", "en"],
  ])("for a customer who asks for %j is %s", (asked, expected) => {
    expect(textLocale(asked)).toBe(expected)
  })

  it("is one that we have, whatever a client sends", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 6000 }), (asked) => {
        expect(["en", "it"]).toContain(textLocale(asked))
        expect(formatDay(asked, "2027-03-01")).toContain("2027")
      })
    )
  })
})

describe("days, countries and lists", () => {
  it.each([
    ["en", "1 March 2027"], ["it", "1 marzo 2027"], ["it-CH", "1 marzo 2027"], ["en-US", "March 1, 2027"],
    ["de", "1 March 2027"],
  ])("show a day in %s as %s", (locale, expected) => {
    expect(formatDay(locale, "2027-03-01")).toBe(expected)
  })

  it("write a day beside our words by a region only when we speak its language", () => {
    expect(["it-CH", "en-US", "de-AT", "it", "en-x-private"].map(formatLocale)).toEqual([
      "it-CH", "en-US", "en-GB", "it-IT", "en-GB",
    ])
  })

  it("name a country, and leave alone what is none", () => {
    expect(formatCountry("it", "de")).toBe("Germania")
    expect(formatCountry("en", "GB")).toBe("United Kingdom")
    expect(formatCountry("en", "xq")).toBe("XQ")
    expect(formatCountry("en", "eu-west")).toBe("eu-west")
  })

  it("join words as the language does", () => {
    expect(formatList("en", ["parts", "labour", "travel"])).toBe("parts, labour and travel")
    expect(formatList("it", ["ricambi", "manodopera"])).toBe("ricambi e manodopera")
  })
})

describe("a merchant's text in several languages", () => {
  const texts = { en: "English", de: "Deutsch", "pt-BR": "Brasil" }

  it.each([
    ["de", "Deutsch"], ["de-AT", "Deutsch"], ["pt-BR", "Brasil"], ["pt", "English"], ["fr", "English"],
    ["constructor", "English"], ["__proto__", "English"],
  ])("for %s is %s", (locale, expected) => {
    expect(pickText(texts, locale)).toBe(expected)
  })

  it("is the first in the order of languages where English is missing, and none where all are", () => {
    expect(pickText({ it: "Italiano", de: "Deutsch" }, "fr")).toBe("Deutsch")
    expect(pickText({}, "it")).toBeNull()
  })
})
