import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCaseRow } from "../../../../src/types"
import { useDays } from "../../../hooks/use-days"
import { useSorting } from "../../../hooks/use-sorting"
import { useTextOf } from "../../../hooks/use-text-of"
import { ProductLabel } from "../../common/product-label"
import { StatusCell } from "../../common/status-cell"
import { CasePriorityBadge } from "../case-priority-badge"
import { caseStatusColors } from "../case-status"
import { AssigneeCell } from "./assignee-cell"
import { DueCell } from "./due-cell"
import { NumberCell } from "./number-cell"
import { SelectBox } from "./select-box"

const column = createDataTableColumnHelper<AdminCaseRow>()

export function useCaseColumns() {
  const { t } = useTranslation("afterSales")
  const sorting = useSorting()
  const textOf = useTextOf()
  const days = useDays()

  return useMemo(
    () => [
      column.display({
        id: "select",
        header: ({ table }) => (
          <SelectBox
            label={t("inbox.select.all")}
            checked={table.getIsSomePageRowsSelected() ? "indeterminate" : table.getIsAllPageRowsSelected()}
            onChange={(isOn) => table.toggleAllPageRowsSelected(isOn)}
          />
        ),
        cell: ({ row }) => (
          <SelectBox
            label={t("inbox.select.one", { number: row.original.number })}
            checked={row.getIsSelected()}
            onChange={(isOn) => row.toggleSelected(isOn)}
          />
        ),
      }),
      column.accessor("number", {
        header: t("inbox.column.case"),
        cell: ({ row: { original } }) => <NumberCell case_={original} service={textOf(original.service_names)} />,
        truncateTooltip: false,
      }),
      column.accessor("first_item", {
        header: t("fields.product"),
        cell: ({ row: { original } }) =>
          original.first_item?.product_title ? (
            <ProductLabel
              title={original.first_item.product_title}
              subtitle={
                original.item_count > 1
                  ? t("inbox.more", { count: original.item_count - 1 })
                  : original.first_item.serial_number
              }
              thumbnail={original.first_item.thumbnail}
            />
          ) : (
            "-"
          ),
        maxSize: 240,
        truncateTooltip: false,
      }),
      column.accessor("owner_email", {
        header: t("fields.customer"),
        cell: ({ row: { original } }) => original.owner_name ?? original.owner_email ?? "-",
        maxSize: 200,
      }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => (
          <StatusCell color={caseStatusColors[getValue()]}>{t(`cases.status.${getValue()}`)}</StatusCell>
        ),
        truncateTooltip: false,
      }),
      column.accessor("priority", {
        header: t("cases.fields.priority"),
        cell: ({ getValue }) => <CasePriorityBadge priority={getValue()} />,
        sortLabel: t("cases.fields.priority"),
        enableSorting: true,
        sortAscLabel: t("inbox.sort.leastUrgent"),
        sortDescLabel: t("inbox.sort.mostUrgent"),
        truncateTooltip: false,
      }),
      column.accessor("next_due_at", {
        ...sorting(t("inbox.column.due"), "date"),
        cell: ({ row: { original } }) => <DueCell case_={original} />,
        truncateTooltip: false,
      }),
      column.accessor("assignee_id", {
        header: t("cases.fields.assignee"),
        cell: ({ getValue }) => <AssigneeCell id={getValue()} />,
      }),
      column.accessor("created_at", {
        ...sorting(t("cases.fields.received"), "date"),
        cell: ({ getValue }) => days.date(getValue()),
      }),
    ],
    [t, sorting, textOf, days]
  )
}
