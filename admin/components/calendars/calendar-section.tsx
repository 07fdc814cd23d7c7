import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare, Trash } from "@medusajs/icons"
import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminBusinessCalendar } from "../../../src/types"
import { useDeleteCalendar } from "../../hooks/api/calendars"
import { useCountryNames } from "../../hooks/use-country-names"
import { useDays } from "../../hooks/use-days"
import { dayFromToday } from "../../lib/local-day"
import { ActionsMenu } from "../common/actions-menu"
import { Section } from "../common/section"
import { WeekDrawing } from "./week-drawing"

/** One calendar: its week, whose holidays are kept, and when the shop will be closed. */
export const CalendarSection = ({ calendar }: { calendar: AdminBusinessCalendar }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const countryName = useCountryNames()
  const prompt = usePrompt()
  const navigate = useNavigate()
  const { mutateAsync } = useDeleteCalendar()

  const today = dayFromToday(0)
  const closed = calendar.closed_on.filter((day) => day >= today)

  const remove = async () => {
    const isSure = await prompt({
      title: t("calendars.remove.title"),
      description: t("calendars.remove.description", { name: calendar.name }),
      confirmText: t("actions.remove"),
      cancelText: t("actions.cancel"),
    })
    const answer = isSure ? await mutateAsync(calendar.id).catch(() => null) : null
    if (answer) {
      toast.success(t("calendars.remove.success"))
      void navigate("/settings/after-sales/calendars", { replace: true })
    }
  }

  return (
    <Section
      level="h1"
      title={calendar.name}
      subtitle={calendar.time_zone}
      aside={
        <ActionsMenu
          label={t("calendars.menu", { name: calendar.name })}
          groups={[
            {
              actions: [
                { label: t("actions.edit"), permission: "calendars.update", icon: <PencilSquare />, to: "edit" },
              ],
            },
            {
              actions: calendar.is_default
                ? []
                : [
                    {
                      label: t("actions.remove"),
                      permission: "calendars.delete",
                      icon: <Trash />,
                      onClick: () => void remove(),
                    },
                  ],
            },
          ]}
        />
      }
    >
      <WeekDrawing calendarId={calendar.id} />
      <SectionRow
        title={t("calendars.holidays")}
        value={calendar.holidays_country ? countryName(calendar.holidays_country) : t("calendars.noHolidays")}
      />
      <SectionRow title={t("calendars.closedOn")} value={closed.map(days.day).join("; ") || undefined} />
    </Section>
  )
}
