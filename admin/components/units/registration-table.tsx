import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminUnitsListQuery } from "../../../src/types"
import { useUnits } from "../../hooks/api/units"
import { useTableQuery } from "../../hooks/use-table-query"
import { reachableRows } from "../../lib/reachable-rows"
import { useRegistrationColumns } from "./use-registration-columns"

const pageSize = 20

/** Units bought elsewhere whose owners ask the shop to take them on. */
export const RegistrationTable = () => {
  const { t } = useTranslation("afterSales")
  const query = useTableQuery<AdminUnitsListQuery>({ pageSize, order: "created_at" })
  const { units = [], isLoading, isError, error, ...answer } = useUnits({ ...query, registered_state: "pending" })
  const columns = useRegistrationColumns()

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("units.registration.inbox")}
        subHeading={t("units.registration.subtitle")}
        data={units}
        columns={columns}
        getRowId={(unit) => unit.id}
        rowHref={(unit) => `/after-sales/units/${unit.id}`}
        rowCount={reachableRows(answer, units.length)}
        pageSize={pageSize}
        isLoading={isLoading}
        emptyState={{
          empty: {
            heading: t("units.registration.empty.heading"),
            description: t("units.registration.empty.description"),
          },
          filtered: { heading: t("units.list.filtered.heading"), description: t("units.list.filtered.description") },
        }}
      />
    </Container>
  )
}
