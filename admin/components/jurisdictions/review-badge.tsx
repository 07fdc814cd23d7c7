import { Badge, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Whether somebody has checked a country's rules in law. */
export const ReviewBadge = ({ isReviewed }: { isReviewed: boolean }) => {
  const { t } = useTranslation("afterSales")
  const state = isReviewed ? "reviewed" : "unreviewed"

  return (
    <Tooltip content={t(`jurisdictions.review.${state}Tip`)}>
      <Badge size="2xsmall" color={isReviewed ? "green" : "orange"} className="whitespace-nowrap">
        {t(`jurisdictions.review.${state}`)}
      </Badge>
    </Tooltip>
  )
}
