import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCasesListQuery } from "../../../../src/types"
import { useCases } from "../../../hooks/api/cases"
import { usePermissions } from "../../../hooks/api/permissions"
import { useTableQuery } from "../../../hooks/use-table-query"
import { reachableRows } from "../../../lib/reachable-rows"
import { caseFilterNames } from "./inbox-views"
import { useCaseColumns } from "./use-case-columns"
import { useCaseCommands } from "./use-case-commands"
import { useCaseFilters } from "./use-case-filters"
import { MailBanner } from "../../notifications/mail-banner"
import { ViewBar } from "./view-bar"

const pageSize = 20

/** The agents' inbox: what came in, what waits, what is late. */
export const CaseTable = () => {
  const { t } = useTranslation("afterSales")
  const query = useTableQuery<AdminCasesListQuery>({ pageSize, filters: caseFilterNames, order: "-created_at" })
  const { cases = [], isLoading, isError, error, ...answer } = useCases(query)
  const { can } = usePermissions()
  const [selected, setSelected] = useState<Record<string, boolean>>({})
  const columns = useCaseColumns()
  const filters = useCaseFilters(query, cases[0])
  const commands = useCaseCommands(() => setSelected({}))

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <MailBanner />
      <DataTable
        heading={t("inbox.title")}
        subHeading={answer.count_exact === false ? t("inbox.many") : undefined}
        data={cases}
        columns={columns}
        filters={filters}
        commands={commands}
        rowSelection={{ state: selected, onRowSelectionChange: setSelected }}
        getRowId={(row) => row.id}
        rowHref={(row) => `/after-sales/cases/${row.id}`}
        rowCount={reachableRows(answer, cases.length)}
        pageSize={pageSize}
        isLoading={isLoading}
        action={can("cases.create") ? { label: t("inbox.create.open"), to: "create" } : undefined}
        filterBarContent={<ViewBar />}
        emptyState={{
          empty: { heading: t("inbox.empty.heading"), description: t("inbox.empty.description") },
          filtered: { heading: t("inbox.filtered.heading"), description: t("inbox.filtered.description") },
        }}
      />
    </Container>
  )
}
