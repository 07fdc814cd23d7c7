import { PencilSquare, Plus, Trash } from "@medusajs/icons"
import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminBusinessCalendar } from "../../../src/types"
import { useDeleteCalendar } from "../../hooks/api/calendars"
import { ActionsMenu } from "../common/actions-menu"
import { Section } from "../common/section"
import { WeekDrawing } from "./week-drawing"

/** One calendar with its week. */
export const CalendarSection = ({ calendar }: { calendar: AdminBusinessCalendar }) => {
  const { t } = useTranslation("afterSales")
  const prompt = usePrompt()
  const { mutateAsync } = useDeleteCalendar()

  const remove = async () => {
    const isSure = await prompt({
      title: t("calendars.remove.title"),
      description: t("calendars.remove.description", { name: calendar.name }),
      confirmText: t("actions.remove"),
      cancelText: t("actions.cancel"),
    })
    if (isSure) {
      await mutateAsync(calendar.id, { onSuccess: () => toast.success(t("calendars.remove.success")) }).catch(
        () => null
      )
    }
  }

  return (
    <Section
      title={calendar.name}
      subtitle={calendar.time_zone}
      aside={
        <ActionsMenu
          label={t("calendars.menu", { name: calendar.name })}
          groups={[
            {
              actions: [
                {
                  label: t("actions.edit"),
                  permission: "calendars.update",
                  icon: <PencilSquare />,
                  to: `edit?id=${calendar.id}`,
                },
                { label: t("calendars.create"), permission: "calendars.create", icon: <Plus />, to: "create" },
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
