import { useMemo } from "react"
import { useTranslation } from "react-i18next"

/** Names of languages in the reader's own, with a capital letter as in a list: `it` is "Italian" or "Italiano". */
export function useLanguageNames() {
  const { i18n } = useTranslation("afterSales")

  return useMemo(() => {
    const names = new Intl.DisplayNames([i18n.language], { type: "language" })
    return (code: string) => {
      const name = names.of(code) ?? code
      return name.charAt(0).toLocaleUpperCase(i18n.language) + name.slice(1)
    }
  }, [i18n.language])
}
