import { Badge, createDataTableColumnHelper, Tooltip } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useDays } from "../../hooks/use-days"
import { useSorting } from "../../hooks/use-sorting"
import type { AdminUnit } from "../../../src/types"
import { ProductLabel } from "../common/product-label"
import { StatusCell } from "../common/status-cell"
import { unitStatusColors } from "./unit-status"

const column = createDataTableColumnHelper<AdminUnit>()

export function useUnitColumns() {
  const { t } = useTranslation("afterSales")
  const sorting = useSorting()
  const days = useDays()

  return useMemo(
    () => [
      column.accessor("product_title", {
        ...sorting(t("fields.product"), "text"),
        cell: ({ row: { original: unit } }) => (
          <ProductLabel
            title={unit.product_title}
            subtitle={unit.variant_title ?? unit.sku}
            thumbnail={unit.thumbnail}
          />
        ),
        maxSize: 280,
        truncateTooltip: false,
      }),
      column.accessor("serial_number", {
        ...sorting(t("fields.serialNumber"), "text"),
        cell: ({ getValue }) => getValue() ?? "-",
      }),
      column.accessor("order_display_id", {
        header: t("fields.order"),
        cell: ({ getValue }) => (getValue() ? `#${getValue()}` : "-"),
      }),
      column.accessor("owner_email", {
        header: t("fields.owner"),
        cell: ({ getValue }) => getValue() ?? "-",
        maxSize: 240,
      }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ row: { original: unit } }) => (
          <div className="flex items-center gap-x-2">
            <StatusCell color={unitStatusColors[unit.status]}>{t(`units.status.${unit.status}`)}</StatusCell>
            {unit.flagged_reason && (
              <Tooltip content={t(`units.flag.${unit.flagged_reason}`)}>
                <Badge size="2xsmall" color="orange">
                  {t("units.flag.badge")}
                </Badge>
              </Tooltip>
            )}
          </div>
        ),
        truncateTooltip: false,
      }),
      column.accessor("delivered_at", {
        ...sorting(t("fields.deliveredOn"), "date"),
        cell: ({ row: { original: unit } }) => days.dateThere(unit.delivered_at, unit.time_zone),
      }),
      column.accessor("created_at", {
        ...sorting(t("fields.createdOn"), "date"),
        cell: ({ getValue }) => days.date(getValue()),
      }),
    ],
    [t, sorting, days]
  )
}
