import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { WarrantyStatus } from "../../../src/types"
import { warrantyStatusColors } from "./warranty-status"

export const WarrantyStatusBadge = ({ status }: { status: WarrantyStatus }) => {
  const { t } = useTranslation("afterSales")
  return (
    <StatusBadge color={warrantyStatusColors[status]} className="text-nowrap">
      {t(`warranties.status.${status}`)}
    </StatusBadge>
  )
}
