/** A merchant's text in the asker's language, else in its base language, in English, or in whichever there is. */
export function textIn(locale: string, texts: Record<string, string> | null): string | null {
  if (!texts) {
    return null
  }
  const languages = [locale, locale.split("-")[0], "en", ...Object.keys(texts).sort()]
  const language = languages.find((candidate) => Object.hasOwn(texts, candidate) && texts[candidate] !== "")

  return language === undefined ? null : texts[language]
}
