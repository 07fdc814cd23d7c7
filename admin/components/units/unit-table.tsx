import { useTranslation } from "react-i18next"
import type { AdminUnitsListQuery } from "../../../src/types"
import { usePermissions } from "../../hooks/api/permissions"
import { useUnits } from "../../hooks/api/units"
import { useTableQuery } from "../../hooks/use-table-query"
import { ListTable } from "../common/list-table"
import { useUnitListActions } from "./use-unit-list-actions"
import { useUnitColumns } from "./use-unit-columns"
import { useCameFromFilters } from "./use-came-from-filters"
import { unitFilterNames, useUnitFilters } from "./use-unit-filters"

export const UnitTable = () => {
  const { t } = useTranslation("afterSales")
  const query = useTableQuery<AdminUnitsListQuery>({ filters: unitFilterNames, order: "-created_at" })
  const { units, ...answer } = useUnits(query)
  const columns = useUnitColumns()
  const { can } = usePermissions()
  const filters = [...useUnitFilters(), ...useCameFromFilters(query, units?.[0])]
  const { limit, offset, order, ...chosen } = query
  const actionMenu = useUnitListActions(chosen)

  return (
    <ListTable
      texts="units.list"
      rows={units}
      answer={answer}
      heading={t("units.title")}
      subHeading={answer.count_exact === false ? t("units.list.many") : undefined}
      columns={columns}
      filters={filters}
      rowHref={(unit) => `/after-sales/units/${unit.id}`}
      actionMenu={actionMenu}
      action={can("units.record") ? { label: t("units.scan.open"), to: "scan" } : undefined}
    />
  )
}
