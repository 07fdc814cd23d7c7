/** Languages that our own texts are written in. What a merchant writes may be in more. */
export const textLocales = ["en", "it"] as const

export type TextLocale = (typeof textLocales)[number]

/**
 * The language of our texts for a customer's language: `it-CH` reads Italian, what we don't have and what isn't a
 * language at all reads English.
 */
export function textLocale(locale: string): TextLocale {
  const language = locale.slice(0, 3).toLowerCase().split(/[-_]/)[0]
  return textLocales.find((known) => known === language) ?? "en"
}

/** How days, numbers and countries are written beside our texts: by the customer's own region when we speak it. */
export function formatLocale(locale: string): string {
  const language = textLocale(locale)
  const isRegional = new RegExp(`^${language}-[a-z]{2}$`, "i").test(locale)
  return isRegional ? locale : { en: "en-GB", it: "it-IT" }[language]
}

/** The text in a customer's language, else in its base language, else in English, else in any; null if none. */
export function pickText<Text>(texts: Record<string, Text>, locale: string): Text | null {
  const languages = [locale, locale.split("-")[0], "en", ...Object.keys(texts).sort()]
  const language = languages.find((candidate) => Object.hasOwn(texts, candidate))
  return language === undefined ? null : texts[language]
}
