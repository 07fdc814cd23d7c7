import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminService, AdminServicesListQuery } from "../../../src/types"
import { usePermissions } from "../../hooks/api/permissions"
import { useServices } from "../../hooks/api/services"
import { useDays } from "../../hooks/use-days"
import { useSorting } from "../../hooks/use-sorting"
import { useTableQuery } from "../../hooks/use-table-query"
import { useTextOf } from "../../hooks/use-text-of"
import { ListTable } from "../common/list-table"
import { StatusCell } from "../common/status-cell"
import { serviceKinds, serviceStatusColors, serviceStatuses } from "./service-status"

const column = createDataTableColumnHelper<AdminService>()
const filter = createDataTableFilterHelper<AdminService>()

/** What the shop offers after the sale. */
export const ServiceTable = () => {
  const { t } = useTranslation("afterSales")
  const sorting = useSorting()
  const textOf = useTextOf()
  const days = useDays()
  const { can } = usePermissions()
  const query = useTableQuery<AdminServicesListQuery>({ filters: ["kind", "status"], order: "position" })
  const { services, ...answer } = useServices(query)

  return (
    <ListTable
      texts="services"
      rows={services}
      answer={answer}
      heading={t("services.title")}
      subHeading={t("services.subtitle")}
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
          ...sorting(t("services.changed"), "date"),
          cell: ({ getValue }) => days.date(getValue()),
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
      rowHref={(service) => `/settings/after-sales/services/${service.id}`}
      actions={
        can("services.create")
          ? [
              { label: t("services.adopt.open"), to: "adopt" },
              { label: t("actions.create"), to: "create" },
            ]
          : undefined
      }
    />
  )
}
