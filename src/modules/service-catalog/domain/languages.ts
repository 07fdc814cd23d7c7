import type { TextByLanguage } from "./types"

/** Languages in which something is said. */
export function languagesOf(texts: TextByLanguage): string[] {
  return Object.keys(texts)
    .filter((language) => texts[language].trim() !== "")
    .sort()
}

/** Languages of `wanted` in which `texts` say nothing. */
export function missingLanguages(texts: TextByLanguage, wanted: string[]): string[] {
  const present = new Set(languagesOf(texts))
  return wanted.filter((language) => !present.has(language))
}
