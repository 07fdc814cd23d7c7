import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDays } from "../../hooks/use-days"
import type { ElementCoverage, ElementDays } from "../../../src/types"
import { RowLink } from "../common/row-link"
import { StatusCell } from "../common/status-cell"
import { coverageColors } from "./coverage-status"

type CoverageElementTileProps = { element: keyof ElementDays; answer: ElementCoverage }

/** One kind of cost: whether it is covered, until when, and which warranty pays. */
export const CoverageElementTile = ({ element, answer }: CoverageElementTileProps) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const endless = answer.result === "covered" ? t("coverage.noEnd") : null
  const end = answer.covered_until ? t("coverage.until", { date: days.day(answer.covered_until) }) : endless

  return (
    <div className="shadow-elevation-card-rest bg-ui-bg-component flex flex-col gap-y-1 rounded-lg px-4 py-3">
      <Text size="small" leading="compact" weight="plus">
        {t(`elements.${element}`)}
      </Text>
      <StatusCell color={coverageColors[answer.result]}>{t(`coverage.result.${answer.result}`)}</StatusCell>
      {end && (
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {end}
        </Text>
      )}
      {answer.warranty_id && (
        <Text size="small" leading="compact">
          <RowLink to={`/after-sales/warranties/${answer.warranty_id}`}>{t("coverage.openWarranty")}</RowLink>
        </Text>
      )}
    </div>
  )
}
