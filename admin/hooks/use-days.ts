import { useDate } from "@medusajs/dashboard/hooks"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { dateOfDay } from "../lib/local-day"

/**
 * Days and instants in the reader's language; "-" where there is none. The same from one rendering to the next, so that
 * a table that is drawn again keeps its cells, and the keyboard its place in them.
 */
export function useDays() {
  const { i18n } = useTranslation("afterSales")
  const { getFullDate, getRelativeDate } = useDate()

  return useMemo(() => {
    const inZone = (instant: string | null, options: Intl.DateTimeFormatOptions) =>
      instant ? new Intl.DateTimeFormat(i18n.language, options).format(new Date(instant)) : "-"

    return {
      /** A legal or commercial day, `YYYY-MM-DD`: the same day wherever it is read. */
      day: (day: string | null | undefined) => (day ? getFullDate({ date: dateOfDay(day) }).trim() : "-"),
      /** An instant as a day of the reader's own zone. */
      date: (instant: string | null | undefined) => (instant ? getFullDate({ date: instant }).trim() : "-"),
      time: (instant: string | null | undefined) =>
        instant ? getFullDate({ date: instant, includeTime: true }).trim() : "-",
      ago: (instant: string) => getRelativeDate(instant),
      /** An instant as the day that it was where the unit is: that day counts by law, not the reader's. */
      dateThere: (instant: string | null, timeZone: string) => inZone(instant, { timeZone, dateStyle: "medium" }),
      timeThere: (instant: string | null, timeZone: string) =>
        inZone(instant, { timeZone, dateStyle: "medium", timeStyle: "short" }),
    }
    // Core's own two are new with each rendering, and differ by the language alone.
  }, [i18n.language])
}
