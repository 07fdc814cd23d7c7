import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { type CoverageResult, coverageColors } from "./coverage-status"

export const CoverageBadge = ({ result }: { result: CoverageResult }) => {
  const { t } = useTranslation("afterSales")
  return (
    <StatusBadge color={coverageColors[result]} className="text-nowrap">
      {t(`coverage.result.${result}`)}
    </StatusBadge>
  )
}
