import { useTranslation } from "react-i18next"
import type { AdminWarrantyPolicyVersion } from "../../../src/types"
import { useCauseLabels } from "../../hooks/use-cause-labels"
import { useCountryNames } from "../../hooks/use-country-names"
import { coverageElements } from "../../lib/coverage-elements"

/** The parts of a version in words. */
export function usePolicyTexts() {
  const { t } = useTranslation("afterSales")
  const countryName = useCountryNames()
  const causeLabel = useCauseLabels()

  return {
    countries: (codes: string[] | null) =>
      codes?.length ? codes.map(countryName).join(", ") : t("policies.everyCountry"),
    months: (version: AdminWarrantyPolicyVersion) =>
      coverageElements
        .map((element) => {
          const months = version[`months_${element}`]
          const period = months === null ? t("warranties.ends.notCovered") : t("general.months", { count: months })
          return `${t(`elements.${element}`)}: ${period}`
        })
        .join("\n"),
    exclusions: (codes: string[]) => (codes.length ? codes.map(causeLabel).join("\n") : t("general.none")),
  }
}
