import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminServiceLevel, AdminServiceLevelsListQuery } from "../../../src/types"
import { useCalendars } from "../../hooks/api/calendars"
import { usePermissions } from "../../hooks/api/permissions"
import { useServiceLevels } from "../../hooks/api/service-levels"
import { useDays } from "../../hooks/use-days"
import { useSorting } from "../../hooks/use-sorting"
import { useTableQuery } from "../../hooks/use-table-query"
import { ListTable } from "../common/list-table"
import { StatusCell } from "../common/status-cell"
import { levelScopes, scopeIdsText } from "./level-scope"

const column = createDataTableColumnHelper<AdminServiceLevel>()
const filter = createDataTableFilterHelper<AdminServiceLevel>()
const statuses: AdminServiceLevel["status"][] = ["active", "inactive"]

/** How fast cases are answered and solved, and for whom. */
export const LevelTable = () => {
  const { t } = useTranslation("afterSales")
  const sorting = useSorting()
  const days = useDays()
  const { can } = usePermissions()
  const { calendars = [] } = useCalendars({ limit: 100, order: "name" })
  const query = useTableQuery<AdminServiceLevelsListQuery>({
    filters: ["scope", "status", "calendar_id"],
    order: "name",
  })
  const { service_levels: levels, ...answer } = useServiceLevels(query)

  return (
    <ListTable
      texts="levels"
      rows={levels}
      answer={answer}
      heading={t("levels.title")}
      subHeading={t("levels.subtitle")}
      columns={[
        column.accessor("name", {
          ...sorting(t("fields.name"), "text"),

          maxSize: 280,
        }),
        column.accessor("scope", {
          header: t("levels.scope"),
          cell: ({ row: { original } }) =>
            [t(`levels.scopes.${original.scope}`), scopeIdsText(original)].filter(Boolean).join(": "),
          maxSize: 280,
        }),
        column.accessor("calendar_name", { header: t("calendars.one") }),
        column.accessor("status", {
          header: t("fields.status"),
          cell: ({ row: { original } }) => (
            <StatusCell color={original.status === "active" ? "green" : "grey"}>
              {t(`levels.status.${original.status}`)}
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
        filter.accessor("scope", {
          type: "multiselect",
          label: t("levels.scope"),
          options: levelScopes.map((value) => ({ value, label: t(`levels.scopes.${value}`) })),
        }),
        filter.accessor("status", {
          type: "multiselect",
          label: t("fields.status"),
          options: statuses.map((value) => ({ value, label: t(`levels.status.${value}`) })),
        }),
        filter.accessor("calendar_id", {
          type: "multiselect",
          label: t("calendars.one"),
          options: calendars.map(({ id, name }) => ({ value: id, label: name })),
        }),
      ]}
      rowHref={(level) => `/settings/after-sales/service-levels/${level.id}`}
      action={can("service-levels.create") ? { label: t("actions.create"), to: "create" } : undefined}
    />
  )
}
