import { PencilSquare, Trash } from "@medusajs/icons"
import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminBusinessCalendar } from "../../../src/types"
import { useDeleteCalendar } from "../../hooks/api/calendars"
import { ActionsMenu } from "../common/actions-menu"
import { Section } from "../common/section"
import { WeekDrawing } from "./week-drawing"

/** One calendar with its week. */
export const CalendarSection = ({ calendar }: { calendar: AdminBusinessCalendar }) => {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const { mutateAsync } = useDeleteCalendar()

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
    </Section>
  )
}
