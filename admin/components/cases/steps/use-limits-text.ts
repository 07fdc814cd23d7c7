import { useTranslation } from "react-i18next"
import type { CaseEvidenceDefinition } from "../../../../src/types"

/** Between which values a measurement must lie, in words; nothing when it may be any. */
export function useLimitsText() {
  const { t, i18n } = useTranslation("afterSales")
  const written = (number: number) => number.toLocaleString(i18n.language, { maximumFractionDigits: 20 })

  return ({ min, max, unit }: Pick<CaseEvidenceDefinition, "min" | "max" | "unit">): string | undefined => {
    const values = { min: min !== null && written(min), max: max !== null && written(max), unit: unit?.trim() ?? "" }
    if (min !== null && max !== null) {
      return t("cases.steps.limits.between", values).trim()
    }
    if (min !== null) {
      return t("cases.steps.limits.atLeast", values).trim()
    }
    return max !== null ? t("cases.steps.limits.atMost", values).trim() : (unit ?? undefined)
  }
}
