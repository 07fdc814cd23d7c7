import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminUnitsListQuery } from "../../../src/types"
import { usePermissions } from "../../hooks/api/permissions"
import { useUnits } from "../../hooks/api/units"
import { useTableQuery } from "../../hooks/use-table-query"
import { reachableRows } from "../../lib/reachable-rows"
import { useUnitListActions } from "./use-unit-list-actions"
import { useUnitColumns } from "./use-unit-columns"
import { useCameFromFilters } from "./use-came-from-filters"
import { unitFilterNames, useUnitFilters } from "./use-unit-filters"

const pageSize = 20

export const UnitTable = () => {
  const { t } = useTranslation("afterSales")
  const query = useTableQuery<AdminUnitsListQuery>({ pageSize, filters: unitFilterNames, order: "-created_at" })
  const { units = [], isLoading, isError, error, ...answer } = useUnits(query)
  const columns = useUnitColumns()
  const { can } = usePermissions()
  const filters = [...useUnitFilters(), ...useCameFromFilters(query, units[0])]
  const { limit, offset, order, ...chosen } = query
  const actionMenu = useUnitListActions(chosen)

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("units.title")}
        subHeading={answer.count_exact === false ? t("units.list.many") : undefined}
        data={units}
        columns={columns}
        filters={filters}
        getRowId={(unit) => unit.id}
        rowHref={(unit) => `/after-sales/units/${unit.id}`}
        rowCount={reachableRows(answer, units.length)}
        pageSize={pageSize}
        isLoading={isLoading}
        actionMenu={actionMenu}
        action={can("units.record") ? { label: t("units.scan.open"), to: "scan" } : undefined}
        emptyState={{
          empty: { heading: t("units.list.empty.heading"), description: t("units.list.empty.description") },
          filtered: { heading: t("units.list.filtered.heading"), description: t("units.list.filtered.description") },
        }}
      />
    </Container>
  )
}
