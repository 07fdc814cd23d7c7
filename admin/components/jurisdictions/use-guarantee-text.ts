import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import type { JurisdictionOverride, JurisdictionRules } from "../../../src/types"

/** How long a country's legal guarantee runs, with what the shop gives beyond it. */
export function useGuaranteeText() {
  const { t } = useTranslation("afterSales")

  return useCallback(
    ({ guarantee }: JurisdictionRules, override?: JurisdictionOverride | null) => {
      if (guarantee.kind === "expected_life") {
        return t("jurisdictions.expectedLife", {
          count: override?.guarantee_months ?? guarantee.minimum_months ?? 0,
        })
      }
      return t("general.months", { count: override?.guarantee_months ?? guarantee.months ?? 0 })
    },
    [t]
  )
}
