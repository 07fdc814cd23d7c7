import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCasesListQuery } from "../../../../src/types"
import { useCases } from "../../../hooks/api/cases"
import { usePermissions } from "../../../hooks/api/permissions"
import { useTableQuery } from "../../../hooks/use-table-query"
import { ListTable } from "../../common/list-table"
import { caseFilterNames } from "./inbox-views"
import { useCaseColumns } from "./use-case-columns"
import { useCaseCommands } from "./use-case-commands"
import { useCaseFilters } from "./use-case-filters"
import { MailBanner } from "../../notifications/mail-banner"
import { ViewBar } from "./view-bar"

/** The agents' inbox: what came in, what waits, what is late. */
export const CaseTable = () => {
  const { t } = useTranslation("afterSales")
  const query = useTableQuery<AdminCasesListQuery>({ filters: caseFilterNames, order: "-created_at" })
  const { cases, ...answer } = useCases(query)
  const { can } = usePermissions()
  const [selected, setSelected] = useState<Record<string, boolean>>({})
  const columns = useCaseColumns()
  const filters = useCaseFilters(query, cases?.[0])
  const commands = useCaseCommands(() => setSelected({}))

  return (
    <ListTable
      texts="inbox"
      rows={cases}
      answer={answer}
      heading={t("inbox.title")}
      subHeading={answer.count_exact === false ? t("inbox.many") : undefined}
      columns={columns}
      filters={filters}
      commands={commands}
      rowSelection={{ state: selected, onRowSelectionChange: setSelected }}
      rowHref={(row) => `/after-sales/cases/${row.id}`}
      action={can("cases.create") ? { label: t("inbox.create.open"), to: "create" } : undefined}
      filterBarContent={<ViewBar />}
    >
      <MailBanner />
    </ListTable>
  )
}
