import { useTranslation } from "react-i18next"
import { useCauseLabels } from "../../hooks/use-cause-labels"
import { useCountryNames } from "../../hooks/use-country-names"
import { useLanguageNames } from "../../hooks/use-language-names"

/** The value of any field of a version in words, as the comparison shows it. */
export function useFieldText() {
  const { t } = useTranslation("afterSales")
  const causeLabel = useCauseLabels()
  const countryName = useCountryNames()
  const languageName = useLanguageNames()

  return (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) {
      return t("general.none")
    }
    if (typeof value === "boolean") {
      return value ? t("general.yes") : t("general.no")
    }
    if (Array.isArray(value)) {
      const nameOf = field === "exclusions" ? causeLabel : field === "country_codes" ? countryName : String
      return value.map(nameOf).join("\n")
    }
    if (typeof value === "object") {
      return Object.entries(value)
        .map(([language, text]) => `${languageName(language)}: ${text}`)
        .join("\n")
    }
    if (field === "start_basis") {
      return t(`warranties.basis.${value}`)
    }
    if (field === "scope_type") {
      return t(`policies.scope.${value}`)
    }
    return field.includes("months") ? t("general.months", { count: Number(value) }) : String(value)
  }
}
