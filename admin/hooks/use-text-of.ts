import { useCallback } from "react"
import { useTranslation } from "react-i18next"

/** A text kept per language, in the reader's language or else in the first that there is. */
export function useTextOf() {
  const { i18n } = useTranslation("afterSales")

  return useCallback(
    (texts: Record<string, string> | null | undefined): string => {
      const language = i18n.language.split("-")[0]
      return texts?.[i18n.language] || texts?.[language] || texts?.en || Object.values(texts ?? {}).find(Boolean) || ""
    },
    [i18n.language]
  )
}
