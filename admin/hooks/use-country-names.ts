import { useMemo } from "react"
import { useTranslation } from "react-i18next"

/** The rules for every place that has none of its own are kept under this code. */
export const fallbackCountry = "eu"

/** Names of countries in the reader's language, from their two letters. */
export function useCountryNames() {
  const { t, i18n } = useTranslation("afterSales")

  return useMemo(() => {
    const names = new Intl.DisplayNames([i18n.language], { type: "region" })
    return (code: string | null | undefined) => {
      if (!code) {
        return "-"
      }
      return code === fallbackCountry ? t("jurisdictions.fallback") : (names.of(code.toUpperCase()) ?? code)
    }
  }, [t, i18n.language])
}
