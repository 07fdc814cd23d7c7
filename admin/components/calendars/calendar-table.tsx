import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminBusinessCalendar, AdminCalendarsListQuery } from "../../../src/types"
import { useCalendars } from "../../hooks/api/calendars"
import { useJurisdictions } from "../../hooks/api/jurisdictions"
import { usePermissions } from "../../hooks/api/permissions"
import { fallbackCountry, useCountryNames } from "../../hooks/use-country-names"
import { useDays } from "../../hooks/use-days"
import { useSorting } from "../../hooks/use-sorting"
import { useTableQuery } from "../../hooks/use-table-query"
import { ListTable } from "../common/list-table"

const column = createDataTableColumnHelper<AdminBusinessCalendar>()
const filter = createDataTableFilterHelper<AdminBusinessCalendar>()

/** When the shop, or a part of it, works. */
export const CalendarTable = () => {
  const { t } = useTranslation("afterSales")
  const sorting = useSorting()
  const days = useDays()
  const countryName = useCountryNames()
  const { can } = usePermissions()
  const { jurisdictions = [] } = useJurisdictions()
  const query = useTableQuery<AdminCalendarsListQuery>({ filters: ["holidays_country"], order: "name" })
  const { calendars, ...answer } = useCalendars(query)

  return (
    <ListTable
      texts="calendars"
      rows={calendars}
      answer={answer}
      heading={t("calendars.title")}
      subHeading={t("calendars.subtitle")}
      columns={[
        column.accessor("name", {
          ...sorting(t("fields.name"), "text"),

          maxSize: 280,
        }),
        column.accessor("time_zone", { header: t("calendars.zone") }),
        column.accessor("holidays_country", {
          header: t("calendars.holidays"),
          cell: ({ row: { original } }) => countryName(original.holidays_country),
        }),
        column.accessor("updated_at", {
          ...sorting(t("services.changed"), "date"),
          cell: ({ getValue }) => days.date(getValue()),
        }),
      ]}
      filters={[
        filter.accessor("holidays_country", {
          type: "multiselect",
          label: t("calendars.holidays"),
          options: jurisdictions
            .filter(({ country_code }) => country_code !== fallbackCountry)
            .map(({ country_code: value }) => ({ value, label: countryName(value) })),
        }),
      ]}
      rowHref={(calendar) => `/settings/after-sales/calendars/${calendar.id}`}
      action={can("calendars.create") ? { label: t("actions.create"), to: "create" } : undefined}
    />
  )
}
