import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminProcedure, AdminProceduresListQuery } from "../../../src/types"
import { usePermissions } from "../../hooks/api/permissions"
import { useProcedures } from "../../hooks/api/procedures"
import { useDays } from "../../hooks/use-days"
import { useSorting } from "../../hooks/use-sorting"
import { useTableQuery } from "../../hooks/use-table-query"
import { useTextOf } from "../../hooks/use-text-of"
import { ListTable } from "../common/list-table"
import { StatusCell } from "../common/status-cell"
import { serviceStatusColors, serviceStatuses } from "../services/service-status"

const column = createDataTableColumnHelper<AdminProcedure>()
const filter = createDataTableFilterHelper<AdminProcedure>()

/** How services are carried out. */
export const ProcedureTable = () => {
  const { t } = useTranslation("afterSales")
  const sorting = useSorting()
  const textOf = useTextOf()
  const days = useDays()
  const { can } = usePermissions()
  const query = useTableQuery<AdminProceduresListQuery>({ filters: ["status"], order: "-updated_at" })
  const { procedures, ...answer } = useProcedures(query)

  return (
    <ListTable
      texts="procedures"
      rows={procedures}
      answer={answer}
      heading={t("procedures.title")}
      subHeading={t("procedures.subtitle")}
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
          ...sorting(t("services.changed"), "date"),
          cell: ({ getValue }) => days.date(getValue()),
        }),
      ]}
      filters={[
        filter.accessor("status", {
          type: "multiselect",
          label: t("fields.status"),
          options: serviceStatuses.map((value) => ({ value, label: t(`services.status.${value}`) })),
        }),
      ]}
      rowHref={(procedure) => `/settings/after-sales/procedures/${procedure.id}`}
      action={can("procedures.create") ? { label: t("actions.create"), to: "create" } : undefined}
    />
  )
}
