import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminProposalsListQuery } from "../../../src/types"
import { usePermissions } from "../../hooks/api/permissions"
import { useProposals } from "../../hooks/api/proposals"
import { useTableQuery } from "../../hooks/use-table-query"
import { reachableRows } from "../../lib/reachable-rows"
import { useDetection } from "./use-detection"
import { useProposalColumns } from "./use-proposal-columns"
import { proposalFilterNames, useProposalFilters } from "./use-proposal-filters"

const pageSize = 20

/** What the shop has noticed by itself: units that need something. Nothing happens before somebody says so. */
export const ProposalTable = () => {
  const { t, i18n } = useTranslation("afterSales")
  const query = useTableQuery<AdminProposalsListQuery>({ pageSize, filters: proposalFilterNames, order: "due_on" })
  const {
    proposals = [],
    isLoading,
    isError,
    error,
    ...answer
  } = useProposals({
    status: "open",
    ...query,
    locale: i18n.language,
  })
  const columns = useProposalColumns()
  const filters = useProposalFilters()
  const { can } = usePermissions()
  const { detect } = useDetection()

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("proposals.title")}
        subHeading={t("proposals.subtitle")}
        data={proposals}
        columns={columns}
        filters={filters}
        getRowId={(proposal) => proposal.id}
        rowCount={reachableRows(answer, proposals.length)}
        pageSize={pageSize}
        isLoading={isLoading}
        action={
          can("proposals.detect") ? { label: t("proposals.detect.open"), onClick: () => void detect() } : undefined
        }
        emptyState={{
          empty: { heading: t("proposals.empty.heading"), description: t("proposals.empty.description") },
          filtered: { heading: t("proposals.filtered.heading"), description: t("proposals.filtered.description") },
        }}
      />
    </Container>
  )
}
