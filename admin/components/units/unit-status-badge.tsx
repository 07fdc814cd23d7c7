import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { UnitStatus } from "../../../src/types"
import { unitStatusColors } from "./unit-status"

export const UnitStatusBadge = ({ status }: { status: UnitStatus }) => {
  const { t } = useTranslation("afterSales")
  return (
    <StatusBadge color={unitStatusColors[status]} className="text-nowrap">
      {t(`units.status.${status}`)}
    </StatusBadge>
  )
}
