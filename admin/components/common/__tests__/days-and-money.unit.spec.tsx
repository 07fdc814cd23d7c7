/** @jest-environment ./dev/tests/browser.cjs */
import { cleanup, screen } from "@testing-library/react"
import { fakeServer } from "../../../__tests__/harness/fake-server"
import { openPage } from "../../../__tests__/harness/open-page"
import { fallbackCountry, useCountryNames } from "../../../hooks/use-country-names"
import { useDays } from "../../../hooks/use-days"
import { useDuration } from "../../../hooks/use-duration"
import { useLanguageNames } from "../../../hooks/use-language-names"
import { useMoney } from "../../../hooks/use-money"
import { useTextOf } from "../../../hooks/use-text-of"

/** What a hook makes of its words, as a page shows it; blanks that do not break are blanks. */
async function said(useText: () => string, language: "en" | "it" = "en"): Promise<string> {
  const Said = () => <output>{useText()}</output>
  fakeServer({})
  await openPage({ at: "/page", page: <Said />, language })
  const text = screen.getByRole("status").textContent ?? ""
  cleanup()
  return text.replace(/[\u00a0\u202f]/g, " ")
}

describe("an amount", () => {
  it.each([
    [1290, "eur", "€1,290.00", "1290,00 €"],
    [1290.5, "EUR", "€1,290.50", "1290,50 €"],
    [12_900, "jpy", "¥12,900", "12.900 JPY"],
    [12.345, "kwd", "KWD 12.345", "12,345 KWD"],
    [0, "eur", "€0.00", "0,00 €"],
    [0.1 + 0.2, "eur", "€0.30", "0,30 €"],
  ])("of %d %s is written as its currency and the reader's language write it", async (amount, code, en, it_) => {
    expect(await said(() => useMoney()(amount, code))).toBe(en)
    expect((await said(() => useMoney()(amount, code), "it")).replace("1.290", "1290")).toBe(it_)
  })

  it("is a dash when either half is missing", async () => {
    expect(await said(() => useMoney()(null, "eur"))).toBe("-")
    expect(await said(() => useMoney()(5, null))).toBe("-")
  })
})

describe("a day", () => {
  it.each(["2026-03-29", "2026-10-25", "2028-02-29", "2026-01-01"])(
    "of the law stays %s wherever it is read",
    async (day) => {
      const number = String(Number(day.slice(8)))
      expect(await said(() => useDays().day(day))).toMatch(new RegExp(`\\b${number}\\b.*${day.slice(0, 4)}`))
    }
  )

  it("of an instant is that of the unit's place", async () => {
    const late = "2026-12-31T23:30:00.000Z"
    expect(await said(() => useDays().dateThere(late, "Europe/Rome"))).toBe("Jan 1, 2027")
    expect(await said(() => useDays().dateThere(late, "America/New_York"))).toBe("Dec 31, 2026")
    expect(await said(() => useDays().dateThere(late, "Europe/Rome"), "it")).toBe("1 gen 2027")
  })

  it("tells the hour of the place before and after its clock changed", async () => {
    expect(await said(() => useDays().timeThere("2026-03-29T00:30:00.000Z", "Europe/Rome"), "it")).toMatch(/01:30$/)
    expect(await said(() => useDays().timeThere("2026-03-29T01:30:00.000Z", "Europe/Rome"), "it")).toMatch(/03:30$/)
  })

  it("is a dash when it is not known", async () => {
    expect(await said(() => useDays().day(null))).toBe("-")
    expect(await said(() => useDays().date(undefined))).toBe("-")
    expect(await said(() => useDays().time(null))).toBe("-")
    expect(await said(() => useDays().dateThere(null, "Europe/Rome"))).toBe("-")
  })
})

describe("a length of time", () => {
  it.each([
    [0, "0 seconds", "0 secondi"],
    [1, "1 second", "1 secondo"],
    [59, "59 seconds", "59 secondi"],
    [60, "1 minute", "1 minuto"],
    [3_599, "59 minutes", "59 minuti"],
    [3_600, "1 hour", "1 ora"],
    [86_399, "23 hours", "23 ore"],
    [86_400, "1 day", "1 giorno"],
    [864_000, "10 days", "10 giorni"],
  ])("of %d seconds is told in the largest unit that it fills", async (seconds, en, it_) => {
    expect(await said(() => useDuration()(seconds))).toBe(en)
    expect(await said(() => useDuration()(seconds), "it")).toBe(it_)
  })
})

describe("a name", () => {
  it("of a country is the reader's, and says what the rules for all others are", async () => {
    expect(await said(() => useCountryNames()("de"), "it")).toBe("Germania")
    expect(await said(() => useCountryNames()(fallbackCountry), "it")).toBe("Altri Paesi (minimo UE)")
    expect(await said(() => useCountryNames()(null))).toBe("-")
  })

  it("of a language begins as a list's lines do", async () => {
    expect(await said(() => useLanguageNames()("it"), "it")).toBe("Italiano")
    expect(await said(() => useLanguageNames()("nb"))).toMatch(/^Norwegian/)
  })

  it.each([
    [{ en: "Plus", it: "Più" }, "Più"],
    [{ en: "Plus", it: "" }, "Plus"],
    [{ de: "Plus mit Herz" }, "Plus mit Herz"],
    [{ de: "", fr: "Plus" }, "Plus"],
    [{}, ""],
    [null, ""],
  ])("kept in the languages of %j is the reader's, else English, else any that is not empty", async (texts, name) => {
    expect(await said(() => useTextOf()(texts as Record<string, string> | null), "it")).toBe(name)
  })
})
