import { useTranslation } from "react-i18next"
import type { CaseEvidenceDefinition } from "../../../../src/types"

/** Between which values a measurement must lie, in words; nothing when it may be any. */
export function useLimitsText() {
  const { t } = useTranslation("afterSales")

  return ({ min, max, unit }: Pick<CaseEvidenceDefinition, "min" | "max" | "unit">): string | undefined => {
    const values = { min, max, unit: unit ?? "" }
    if (min !== null && max !== null) {
      return t("cases.steps.limits.between", values).trim()
    }
    if (min !== null) {
      return t("cases.steps.limits.atLeast", values).trim()
    }
    return max !== null ? t("cases.steps.limits.atMost", values).trim() : (unit ?? undefined)
  }
}
