import { useDate } from "@medusajs/dashboard/hooks"
import { dateOfDay } from "../lib/local-day"

/** Days and instants in the reader's language; "-" where there is none. */
export function useDays() {
  const { getFullDate, getRelativeDate } = useDate()

  return {
    /** A legal or commercial day, `YYYY-MM-DD`: the same day wherever it is read. */
    day: (day: string | null | undefined) => (day ? getFullDate({ date: dateOfDay(day) }).trim() : "-"),
    /** An instant as a day of the reader's own zone. */
    date: (instant: string | null | undefined) => (instant ? getFullDate({ date: instant }).trim() : "-"),
    time: (instant: string | null | undefined) =>
      instant ? getFullDate({ date: instant, includeTime: true }).trim() : "-",
    ago: (instant: string) => getRelativeDate(instant),
  }
}
