import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminWarrantiesListQuery } from "../../../src/types"
import { useWarranties } from "../../hooks/api/warranties"
import { useTableQuery } from "../../hooks/use-table-query"
import { endsBetween } from "../../lib/ends-between"
import { reachableRows } from "../../lib/reachable-rows"
import { useWarrantyColumns } from "./use-warranty-columns"
import { useWarrantyFilters, warrantyFilterNames } from "./use-warranty-filters"

const pageSize = 20

export const WarrantyTable = () => {
  const { t } = useTranslation("afterSales")
  const { ends, ...query } = useTableQuery<AdminWarrantiesListQuery & { ends?: unknown }>({
    pageSize,
    filters: warrantyFilterNames,
    order: "-created_at",
  })
  const { warranties = [], isLoading, isError, error, ...answer } = useWarranties({ ...query, ...endsBetween(ends) })
  const columns = useWarrantyColumns()
  const filters = useWarrantyFilters()

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("warranties.title")}
        subHeading={answer.count_exact === false ? t("warranties.list.many") : undefined}
        data={warranties}
        columns={columns}
        filters={filters}
        getRowId={(warranty) => warranty.id}
        rowHref={(warranty) => `/after-sales/warranties/${warranty.id}`}
        rowCount={reachableRows(answer, warranties.length)}
        pageSize={pageSize}
        isLoading={isLoading}
        emptyState={{
          empty: { heading: t("warranties.list.empty.heading"), description: t("warranties.list.empty.description") },
          filtered: {
            heading: t("warranties.list.filtered.heading"),
            description: t("warranties.list.filtered.description"),
          },
        }}
      />
    </Container>
  )
}
