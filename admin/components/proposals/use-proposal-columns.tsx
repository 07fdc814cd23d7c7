import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AdminProposal } from "../../../src/types"
import { useDays } from "../../hooks/use-days"
import { useTextOf } from "../../hooks/use-text-of"
import { ProductLabel } from "../common/product-label"
import { StatusCell } from "../common/status-cell"
import { ProposalActs } from "./proposal-acts"
import { proposalStatusColors } from "./proposal-status"

const column = createDataTableColumnHelper<AdminProposal>()

export function useProposalColumns() {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const days = useDays()

  return useMemo(() => {
    const sortByDate = { enableSorting: true, sortAscLabel: t("sort.dateAsc"), sortDescLabel: t("sort.dateDesc") }

    return [
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
        header: t("inbox.column.due"),
        cell: ({ getValue }) => days.day(getValue()),
        sortLabel: t("inbox.column.due"),
        ...sortByDate,
      }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => (
          <StatusCell color={proposalStatusColors[getValue()]}>{t(`proposals.status.${getValue()}`)}</StatusCell>
        ),
        truncateTooltip: false,
      }),
      column.display({ id: "acts", cell: ({ row: { original } }) => <ProposalActs proposal={original} /> }),
    ]
  }, [t, textOf, days])
}
