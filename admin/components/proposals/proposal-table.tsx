import { useTranslation } from "react-i18next"
import type { AdminProposalsListQuery } from "../../../src/types"
import { usePermissions } from "../../hooks/api/permissions"
import { useProposals } from "../../hooks/api/proposals"
import { useTableQuery } from "../../hooks/use-table-query"
import { ListTable } from "../common/list-table"
import { useDetection } from "./use-detection"
import { useProposalColumns } from "./use-proposal-columns"
import { proposalFilterNames, useProposalFilters } from "./use-proposal-filters"

/** What the shop has noticed by itself: units that need something. Nothing happens before somebody says so. */
export const ProposalTable = () => {
  const { t, i18n } = useTranslation("afterSales")
  const query = useTableQuery<AdminProposalsListQuery>({ filters: proposalFilterNames, order: "due_on" })
  const { proposals, ...answer } = useProposals({
    ...query,
    status: query.status ?? "open",
    locale: i18n.language,
  })
  const columns = useProposalColumns()
  const filters = useProposalFilters()
  const { can } = usePermissions()
  const { detect } = useDetection()

  return (
    <ListTable
      texts="proposals"
      rows={proposals}
      answer={answer}
      heading={t("proposals.title")}
      subHeading={t("proposals.subtitle")}
      columns={columns}
      filters={filters}
      action={can("proposals.detect") ? { label: t("proposals.detect.open"), onClick: () => void detect() } : undefined}
    />
  )
}
