import texts from "../../admin/i18n"
import type { Language } from "./browser"

/** The dashboard's own texts, so that a test says what it looks for in both languages at once. */
export function wordsIn(language: Language) {
  return (key: string, values: Record<string, string | number> = {}): string => {
    const found = key
      .split(".")
      .reduce<unknown>((node, part) => (node as Record<string, unknown>)?.[part], texts[language].afterSales)
    if (typeof found !== "string") {
      throw new Error(`There is no text ${key} in ${language}`)
    }
    return found.replace(/{{(\w+)}}/g, (_, name) => String(values[name]))
  }
}
