import { useMemo } from "react"
import { useTranslation } from "react-i18next"

/** Codes that rules and orders use and that are no country: the fallback of the rules has a text of its own. */
const fallbackCode = "eu"

/** Names of countries in the reader's language, from their two letters. */
export function useCountryNames() {
  const { t, i18n } = useTranslation("afterSales")

  return useMemo(() => {
    const names = new Intl.DisplayNames([i18n.language], { type: "region" })
    return (code: string | null | undefined) => {
      if (!code) {
        return "-"
      }
      return code === fallbackCode ? t("jurisdictions.fallback") : (names.of(code.toUpperCase()) ?? code)
    }
  }, [t, i18n.language])
}
