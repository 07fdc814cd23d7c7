import { ChevronLeftMini, ChevronRightMini } from "@medusajs/icons"
import { Badge, IconButton, Text, clx } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useCalendarWeek } from "../../hooks/api/calendars"
import { useDays } from "../../hooks/use-days"
import { useRefusalText } from "../../hooks/use-refusal-text"
import { SectionNote } from "../common/section-note"
import { placeInDay, windowsText } from "./window-values"

const hours = [0, 6, 12, 18, 24]

/** A week as the shop will work it: each day a bar of 24 hours, holidays and closing days marked. */
export const WeekDrawing = ({ calendarId }: { calendarId: string }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const [from, setFrom] = useState<string>()
  const refusalText = useRefusalText()
  const { week, isError, error } = useCalendarWeek(calendarId, from)

  if (isError) {
    return <SectionNote>{refusalText(error)}</SectionNote>
  }
  if (!week) {
    return null
  }
  const shift = (by: number) => {
    const day = new Date(`${week.days[0].on}T00:00:00Z`)
    day.setUTCDate(day.getUTCDate() + by)
    setFrom(day.toISOString().slice(0, 10))
  }

  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex items-center justify-between gap-x-2">
        <Text size="small" className="text-ui-fg-subtle">
          {t("calendars.weekOf", { date: days.day(week.days[0].on), zone: week.time_zone })}
        </Text>
        <div className="flex gap-x-1">
          <IconButton size="small" variant="transparent" aria-label={t("calendars.before")} onClick={() => shift(-7)}>
            <ChevronLeftMini />
          </IconButton>
          <IconButton size="small" variant="transparent" aria-label={t("calendars.after")} onClick={() => shift(7)}>
            <ChevronRightMini />
          </IconButton>
        </div>
      </div>
      <ul className="flex flex-col gap-y-1.5">
        {week.days.map((day) => (
          <li key={day.on} className="grid grid-cols-[7rem_minmax(0,1fr)] items-center gap-x-3">
            <Text size="small" leading="compact" className="truncate">
              {days.day(day.on)}
            </Text>
            <div
              role="img"
              aria-label={
                day.closed ? t(`calendars.closed.${day.closed}`) : windowsText(day.windows) || t("calendars.closedDay")
              }
              className="bg-ui-bg-component shadow-borders-base relative h-6 overflow-hidden rounded"
            >
              {day.windows.map((window) => {
                const { start, length } = placeInDay(window)
                return (
                  <span
                    key={window.join()}
                    className={clx("absolute inset-y-0", day.closed ? "bg-ui-tag-neutral-bg" : "bg-ui-tag-blue-icon")}
                    style={{ insetInlineStart: `${start * 100}%`, width: `${length * 100}%` }}
                  />
                )
              })}
              {day.closed && (
                <Badge size="2xsmall" color="orange" className="absolute left-1 top-0.5">
                  {t(`calendars.closed.${day.closed}`)}
                </Badge>
              )}
            </div>
          </li>
        ))}
      </ul>
      <div className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3" aria-hidden>
        <span />
        <div className="flex justify-between">
          {hours.map((hour) => (
            <Text key={hour} size="xsmall" className="text-ui-fg-subtle tabular-nums">
              {`${hour}:00`}
            </Text>
          ))}
        </div>
      </div>
    </div>
  )
}
