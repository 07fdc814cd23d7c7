import { Check, XMark } from "@medusajs/icons"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { usePermissions } from "../../hooks/api/permissions"
import { useApproval } from "../../hooks/use-approval"
import { useDays } from "../../hooks/use-days"
import type { AdminUnit } from "../../../src/types"
import { ProductLabel } from "../common/product-label"

const column = createDataTableColumnHelper<AdminUnit>()

export function useRegistrationColumns() {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const navigate = useNavigate()
  const { approve } = useApproval()
  const { can } = usePermissions()
  const decides = can("units.approve")

  return useMemo(
    () => [
      column.accessor("product_title", {
        header: t("fields.product"),
        cell: ({ row: { original: unit } }) => (
          <ProductLabel title={unit.product_title} subtitle={unit.sku} thumbnail={unit.thumbnail} />
        ),
        truncateTooltip: false,
        maxSize: 280,
      }),
      column.accessor("serial_number", { header: t("fields.serialNumber"), cell: ({ getValue }) => getValue() ?? "-" }),
      column.accessor("owner_email", { header: t("fields.owner"), cell: ({ getValue }) => getValue() ?? "-" }),
      column.accessor("purchase_place", {
        header: t("units.registration.place"),
        cell: ({ getValue }) => getValue() ?? "-",
      }),
      column.accessor("contract_on", { header: t("fields.contractOn"), cell: ({ getValue }) => days.day(getValue()) }),
      column.accessor("created_at", {
        header: t("units.registration.asked"),
        cell: ({ getValue }) => days.ago(getValue()),
      }),
      ...(decides
        ? [
            column.action({
              actions: ({ row: { original: unit } }) => [
                [{ label: t("units.registration.approve"), icon: <Check />, onClick: () => void approve(unit) }],
                [
                  {
                    label: t("units.registration.reject.open"),
                    icon: <XMark />,
                    onClick: () => navigate(`/after-sales/units/${unit.id}/reject`),
                  },
                ],
              ],
            }),
          ]
        : []),
    ],
    [t, days, navigate, approve, decides]
  )
}
