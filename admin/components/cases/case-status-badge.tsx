import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CaseStatus } from "../../../src/types"
import { caseStatusColors } from "./case-status"

export const CaseStatusBadge = ({ status }: { status: CaseStatus }) => {
  const { t } = useTranslation("afterSales")
  return <StatusBadge color={caseStatusColors[status]}>{t(`cases.status.${status}`)}</StatusBadge>
}
