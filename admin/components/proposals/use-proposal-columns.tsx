import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AdminProposal } from "../../../src/types"
import { useDays } from "../../hooks/use-days"
import { useSorting } from "../../hooks/use-sorting"
import { useTextOf } from "../../hooks/use-text-of"
import { ProductLabel } from "../common/product-label"
import { StatusCell } from "../common/status-cell"
import { ProposalActs } from "./proposal-acts"
import { proposalStatusColors } from "./proposal-status"

const column = createDataTableColumnHelper<AdminProposal>()

export function useProposalColumns() {
  const { t } = useTranslation("afterSales")
  const sorting = useSorting()
  const textOf = useTextOf()
  const days = useDays()

  return useMemo(
    () => [
      column.accessor("service", {
        header: t("cases.fields.service"),
        cell: ({ getValue }) => textOf(getValue()?.names) || "-",
      }),
      column.accessor("product_title", {
        header: t("fields.unit"),
        cell: ({ row: { original } }) => (
          <ProductLabel title={original.product_title} subtitle={original.serial_number} thumbnail={null} />
        ),
        maxSize: 240,
        truncateTooltip: false,
      }),
      column.accessor("reason", {
        header: t("fields.reason"),
        cell: ({ getValue }) => <span className="text-pretty">{getValue().text}</span>,
        maxSize: 320,
      }),
      column.accessor("due_on", {
        ...sorting(t("inbox.column.due"), "date"),
        cell: ({ getValue }) => days.day(getValue()),
      }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => (
          <StatusCell color={proposalStatusColors[getValue()]}>{t(`proposals.status.${getValue()}`)}</StatusCell>
        ),
        truncateTooltip: false,
      }),
      column.display({ id: "acts", cell: ({ row: { original } }) => <ProposalActs proposal={original} /> }),
    ],
    [t, sorting, textOf, days]
  )
}
