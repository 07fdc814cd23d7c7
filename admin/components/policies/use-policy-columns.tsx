import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AdminWarrantyPolicy } from "../../../src/types"
import { useDays } from "../../hooks/use-days"
import { useSorting } from "../../hooks/use-sorting"
import { useTextOf } from "../../hooks/use-text-of"
import { StatusCell } from "../common/status-cell"
import { policyStatusColors } from "./policy-status"

const column = createDataTableColumnHelper<AdminWarrantyPolicy>()

export function usePolicyColumns() {
  const { t } = useTranslation("afterSales")
  const sorting = useSorting()
  const days = useDays()
  const textOf = useTextOf()

  return useMemo(
    () => [
      column.accessor("versions", {
        id: "name",
        header: t("fields.name"),
        cell: ({ row: { original: policy } }) => textOf(policy.versions[0]?.name) || "-",
        maxSize: 320,
      }),
      column.accessor("code", {
        ...sorting(t("fields.code"), "text"),
      }),
      column.accessor("kind", { header: t("fields.kind"), cell: ({ getValue }) => t(`warranties.kind.${getValue()}`) }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => (
          <StatusCell color={policyStatusColors[getValue()]}>{t(`policies.status.${getValue()}`)}</StatusCell>
        ),
        truncateTooltip: false,
      }),
      column.accessor("created_at", {
        ...sorting(t("fields.createdOn"), "date"),
        cell: ({ getValue }) => days.date(getValue()),
      }),
    ],
    [t, sorting, days, textOf]
  )
}
