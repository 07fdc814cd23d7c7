import { Badge, Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { CaseItem } from "../../../../src/types"
import { useDays } from "../../../hooks/use-days"
import { useSymptomText } from "../../../hooks/use-symptom-text"
import { ProductLabel } from "../../common/product-label"
import { RowLink } from "../../common/row-link"
import { CoverageAnswer } from "../../coverage/coverage-answer"
import { CoverageBadge } from "../../coverage/coverage-badge"

export const CaseItemRow = ({ item }: { item: CaseItem }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const symptomText = useSymptomText()
  const [isOpen, setIsOpen] = useState(false)
  const { coverage } = item

  return (
    <div className="flex flex-col">
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <ProductLabel
            title={item.product_title ?? t("cases.items.general")}
            subtitle={[item.variant_title, item.serial_number].filter(Boolean).join(" · ") || null}
            thumbnail={item.thumbnail}
          />
          <div className="flex items-center gap-x-2">
            {item.quantity > 1 && <Badge size="2xsmall">{t("units.pieces", { count: item.quantity })}</Badge>}
            {coverage && <CoverageBadge result={coverage.result} />}
          </div>
        </div>
        {item.symptom_code && (
          <Text size="small" weight="plus">
            {symptomText(item.symptom_code)}
          </Text>
        )}
        {item.description && (
          <Text size="small" className="text-ui-fg-subtle whitespace-pre-wrap break-words">
            {item.description}
          </Text>
        )}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {item.unit_id && (
            <RowLink to={`/after-sales/units/${item.unit_id}`} className="txt-compact-small">
              {t("cases.items.openUnit")}
            </RowLink>
          )}
          {coverage && (
            <Button size="small" variant="transparent" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
              {t(isOpen ? "cases.items.hideCoverage" : "cases.items.showCoverage", {
                date: days.date(coverage.assessed_at),
              })}
            </Button>
          )}
        </div>
      </div>
      {isOpen && coverage && (
        <div className="divide-y border-t">
          <CoverageAnswer coverage={coverage} />
        </div>
      )}
    </div>
  )
}
