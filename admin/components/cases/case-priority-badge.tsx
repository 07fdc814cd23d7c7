import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CasePriority } from "../../../src/types"
import { casePriorityColors } from "./case-status"

export const CasePriorityBadge = ({ priority }: { priority: CasePriority }) => {
  const { t } = useTranslation("afterSales")
  return (
    <Badge size="2xsmall" color={casePriorityColors[priority]}>
      {t(`cases.priority.${priority}`)}
    </Badge>
  )
}
