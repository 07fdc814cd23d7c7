import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminWarrantyPolicy } from "../../../src/types"
import { policyStatusColors } from "./policy-status"

export const PolicyStatusBadge = ({ status }: { status: AdminWarrantyPolicy["status"] }) => {
  const { t } = useTranslation("afterSales")
  return (
    <StatusBadge color={policyStatusColors[status]} className="text-nowrap">
      {t(`policies.status.${status}`)}
    </StatusBadge>
  )
}
