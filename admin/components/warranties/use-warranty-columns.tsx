import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useDays } from "../../hooks/use-days"
import { useSorting } from "../../hooks/use-sorting"
import { useWarrantyName } from "../../hooks/use-warranty-name"
import type { AdminWarranty } from "../../../src/types"
import { StatusCell } from "../common/status-cell"
import { useEndText } from "./use-end-text"
import { warrantyStatusColors } from "./warranty-status"

const column = createDataTableColumnHelper<AdminWarranty>()

export function useWarrantyColumns() {
  const { t } = useTranslation("afterSales")
  const sorting = useSorting()
  const days = useDays()
  const nameOf = useWarrantyName()
  const endOf = useEndText()

  return useMemo(
    () => [
      column.accessor("product_title", { header: t("fields.product"), maxSize: 280 }),
      column.accessor("serial_number", { header: t("fields.serialNumber"), cell: ({ getValue }) => getValue() ?? "-" }),
      column.accessor("order_display_id", {
        header: t("fields.order"),
        cell: ({ getValue }) => (getValue() ? `#${getValue()}` : "-"),
      }),
      column.accessor("kind", {
        header: t("fields.kind"),
        cell: ({ row: { original: warranty } }) => nameOf(warranty),
      }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => (
          <StatusCell color={warrantyStatusColors[getValue()]}>{t(`warranties.status.${getValue()}`)}</StatusCell>
        ),
        truncateTooltip: false,
      }),
      column.accessor("starts_on", { header: t("fields.startsOn"), cell: ({ getValue }) => days.day(getValue()) }),
      column.accessor("expires_at", {
        ...sorting(t("fields.endsOn"), "date"),
        cell: ({ row: { original: warranty } }) => endOf(warranty),
      }),
      column.accessor("created_at", {
        ...sorting(t("fields.createdOn"), "date"),
        cell: ({ getValue }) => days.date(getValue()),
      }),
    ],
    [t, days, nameOf, endOf]
  )
}
