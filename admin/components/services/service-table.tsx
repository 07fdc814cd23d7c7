import { DataTable } from "@medusajs/dashboard/components"
import { createDataTableColumnHelper, createDataTableFilterHelper, Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminService, AdminServicesListQuery } from "../../../src/types"
import { usePermissions } from "../../hooks/api/permissions"
import { useServices } from "../../hooks/api/services"
import { useDays } from "../../hooks/use-days"
import { useTableQuery } from "../../hooks/use-table-query"
import { useTextOf } from "../../hooks/use-text-of"
import { reachableRows } from "../../lib/reachable-rows"
import { StatusCell } from "../common/status-cell"
import { serviceKinds, serviceStatusColors, serviceStatuses } from "./service-status"

const column = createDataTableColumnHelper<AdminService>()
const filter = createDataTableFilterHelper<AdminService>()
const pageSize = 20

/** What the shop offers after the sale. */
export const ServiceTable = () => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const days = useDays()
  const { can } = usePermissions()
  const query = useTableQuery<AdminServicesListQuery>({ pageSize, filters: ["kind", "status"], order: "position" })
  const { services = [], isLoading, isError, error, ...answer } = useServices(query)

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("services.title")}
        subHeading={t("services.subtitle")}
        data={services}
        columns={[
          column.accessor("names", {
            header: t("fields.name"),
            cell: ({ row: { original } }) => textOf(original.names) || original.code,
            maxSize: 280,
          }),
          column.accessor("kind", {
            header: t("fields.kind"),
            cell: ({ getValue }) => t(`serviceKinds.${getValue()}`),
          }),
          column.accessor("procedure", {
            header: t("procedures.one"),
            cell: ({ getValue }) => textOf(getValue()?.names) || "-",
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
          filter.accessor("kind", {
            type: "multiselect",
            label: t("fields.kind"),
            options: serviceKinds.map((value) => ({ value, label: t(`serviceKinds.${value}`) })),
          }),
          filter.accessor("status", {
            type: "multiselect",
            label: t("fields.status"),
            options: serviceStatuses.map((value) => ({ value, label: t(`services.status.${value}`) })),
          }),
        ]}
        getRowId={(service) => service.id}
        rowHref={(service) => `/settings/after-sales/services/${service.id}`}
        rowCount={reachableRows(answer, services.length)}
        pageSize={pageSize}
        isLoading={isLoading}
        actions={
          can("services.create")
            ? [
                { label: t("services.adopt.open"), to: "adopt" },
                { label: t("actions.create"), to: "create" },
              ]
            : undefined
        }
        emptyState={{
          empty: { heading: t("services.empty.heading"), description: t("services.empty.description") },
          filtered: { heading: t("services.filtered.heading"), description: t("services.filtered.description") },
        }}
      />
    </Container>
  )
}
