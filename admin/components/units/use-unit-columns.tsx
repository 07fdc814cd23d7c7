import { Badge, createDataTableColumnHelper, Tooltip } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useDays } from "../../hooks/use-days"
import type { AdminUnit } from "../../../src/types"
import { ProductLabel } from "../common/product-label"
import { StatusCell } from "../common/status-cell"
import { unitStatusColors } from "./unit-status"

const column = createDataTableColumnHelper<AdminUnit>()

export function useUnitColumns() {
  const { t } = useTranslation("afterSales")
  const days = useDays()

  return useMemo(() => {
    const sortByText = { enableSorting: true, sortAscLabel: t("sort.textAsc"), sortDescLabel: t("sort.textDesc") }
    const sortByDate = { enableSorting: true, sortAscLabel: t("sort.dateAsc"), sortDescLabel: t("sort.dateDesc") }

    return [
      column.accessor("product_title", {
        header: t("fields.product"),
        cell: ({ row: { original: unit } }) => (
          <ProductLabel
            title={unit.product_title}
            subtitle={unit.variant_title ?? unit.sku}
            thumbnail={unit.thumbnail}
          />
        ),
        sortLabel: t("fields.product"),
        ...sortByText,
        maxSize: 280,
        truncateTooltip: false,
      }),
      column.accessor("serial_number", {
        header: t("fields.serialNumber"),
        cell: ({ getValue }) => getValue() ?? "-",
        sortLabel: t("fields.serialNumber"),
        ...sortByText,
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
        header: t("fields.deliveredOn"),
        cell: ({ row: { original: unit } }) => days.dateThere(unit.delivered_at, unit.time_zone),
        sortLabel: t("fields.deliveredOn"),
        ...sortByDate,
      }),
      column.accessor("created_at", {
        header: t("fields.createdOn"),
        cell: ({ getValue }) => days.date(getValue()),
        sortLabel: t("fields.createdOn"),
        ...sortByDate,
      }),
    ]
  }, [t, days])
}
