import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import type { ComponentProps, ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { pageSize } from "../../hooks/use-table-query"
import { type ListAnswer, reachableRows } from "../../lib/reachable-rows"

type ListTableProps<TRow> = {
  /** Where its words for nothing stand: `services` has `services.empty.heading`, `services.filtered.heading` … */
  texts: string
  rows: TRow[] | undefined
  /** What the list's query answered beside the rows. */
  answer: Partial<ListAnswer> & { isLoading: boolean; isError: boolean; error: Error | null }
  /** Stands above the table. */
  children?: ReactNode
} & Pick<
  ComponentProps<typeof DataTable<TRow>>,
  | "heading"
  | "subHeading"
  | "columns"
  | "filters"
  | "commands"
  | "rowSelection"
  | "rowHref"
  | "action"
  | "actions"
  | "actionMenu"
  | "enableSearch"
  | "filterBarContent"
>

/** A page that is one list, with its state in the address bar: `useTableQuery` reads it. */
export const ListTable = <TRow extends { id: string }>(props: ListTableProps<TRow>) => {
  const { texts, rows = [], answer, children, ...table } = props
  const { t } = useTranslation("afterSales")

  if (answer.isError) {
    throw answer.error
  }

  return (
    <Container className="divide-y p-0">
      {children}
      <DataTable
        {...table}
        data={rows}
        getRowId={(row) => row.id}
        rowCount={reachableRows(answer, rows.length)}
        pageSize={pageSize}
        isLoading={answer.isLoading}
        emptyState={{
          empty: { heading: t(`${texts}.empty.heading`), description: t(`${texts}.empty.description`) },
          filtered: { heading: t(`${texts}.filtered.heading`), description: t(`${texts}.filtered.description`) },
        }}
      />
    </Container>
  )
}
