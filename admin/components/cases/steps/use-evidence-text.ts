import { useTranslation } from "react-i18next"
import type { CaseEvidence } from "../../../../src/types"

/** A piece of evidence in words; what a picture shows can't be said. */
export function useEvidenceText() {
  const { t, i18n } = useTranslation("afterSales")

  return ({ value }: CaseEvidence): string => {
    if (typeof value.checked === "boolean") {
      return t(value.checked ? "general.yes" : "general.no")
    }
    if (typeof value.number === "number") {
      return [new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 6 }).format(value.number), value.unit]
        .filter(Boolean)
        .join(" ")
    }
    return String(value.serial_number ?? value.text ?? (value.erased ? t("cases.talk.erased") : "-"))
  }
}
