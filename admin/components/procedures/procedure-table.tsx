import { DataTable } from "@medusajs/dashboard/components"
import { Container, createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminProcedure, AdminProceduresListQuery } from "../../../src/types"
import { usePermissions } from "../../hooks/api/permissions"
import { useProcedures } from "../../hooks/api/procedures"
import { useDays } from "../../hooks/use-days"
import { useTableQuery } from "../../hooks/use-table-query"
import { useTextOf } from "../../hooks/use-text-of"
import { reachableRows } from "../../lib/reachable-rows"
import { StatusCell } from "../common/status-cell"
import { serviceStatusColors, serviceStatuses } from "../services/service-status"

const column = createDataTableColumnHelper<AdminProcedure>()
const filter = createDataTableFilterHelper<AdminProcedure>()
const pageSize = 20

/** How services are carried out. */
export const ProcedureTable = () => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const days = useDays()
  const { can } = usePermissions()
  const query = useTableQuery<AdminProceduresListQuery>({ pageSize, filters: ["status"], order: "-updated_at" })
  const { procedures = [], isLoading, isError, error, ...answer } = useProcedures(query)

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("procedures.title")}
        subHeading={t("procedures.subtitle")}
        data={procedures}
        columns={[
          column.accessor("names", {
            header: t("fields.name"),
            cell: ({ row: { original } }) => textOf(original.names) || original.code,
            maxSize: 280,
          }),
          column.accessor("steps_count", { header: t("procedures.steps") }),
          column.accessor("published_version", {
            header: t("procedures.inForce"),
            cell: ({ getValue }) => {
              const version = getValue()
              return version ? t("policies.versionNumber", { version }) : "-"
            },
          }),
          column.accessor("status", {
            header: t("fields.status"),
            cell: ({ row: { original } }) => (
              <StatusCell color={serviceStatusColors[original.status]}>
                {t(`services.status.${original.status}`)}
              </StatusCell>
            ),
            truncateTooltip: false,
          }),
          column.accessor("updated_at", {
            header: t("services.changed"),
            cell: ({ getValue }) => days.date(getValue()),
            enableSorting: true,
            sortLabel: t("services.changed"),
            sortAscLabel: t("sort.dateAsc"),
            sortDescLabel: t("sort.dateDesc"),
          }),
        ]}
        filters={[
          filter.accessor("status", {
            type: "multiselect",
            label: t("fields.status"),
            options: serviceStatuses.map((value) => ({ value, label: t(`services.status.${value}`) })),
          }),
        ]}
        getRowId={(procedure) => procedure.id}
        rowHref={(procedure) => `/settings/after-sales/procedures/${procedure.id}`}
        rowCount={reachableRows(answer, procedures.length)}
        pageSize={pageSize}
        isLoading={isLoading}
        action={can("procedures.create") ? { label: t("actions.create"), to: "create" } : undefined}
        emptyState={{
          empty: { heading: t("procedures.empty.heading"), description: t("procedures.empty.description") },
          filtered: { heading: t("procedures.filtered.heading"), description: t("procedures.filtered.description") },
        }}
      />
    </Container>
  )
}
