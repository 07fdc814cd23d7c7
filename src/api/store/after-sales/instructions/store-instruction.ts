import type { PublishedInstruction } from "../../../../modules/service-catalog"
import { pickText } from "../../../../shared/texts"

/** Instructions in the asker's language, else in its base language, else in English, else in any. */
export function storeInstruction({ versions, names, ...instruction }: PublishedInstruction, locale: string) {
  const byLanguage = Object.fromEntries(versions.map((version) => [version.language, version]))
  const version = pickText(byLanguage, locale) ?? versions[0]

  return {
    ...version,
    ...instruction,
    name: pickText(names, locale) ?? instruction.code,
    languages: versions.map(({ language }) => language),
  }
}
