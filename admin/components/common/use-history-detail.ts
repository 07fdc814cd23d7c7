import { useTranslation } from "react-i18next"
import type { AdminHistoryEvent } from "../../../src/types"
import { useDays } from "../../hooks/use-days"

/** Keys of an event's data that say something to a person, in the order in which they are said. */
const told = ["fact", "name", "at", "from", "to", "months", "days", "reason_code", "reason", "cause"] as const

/** What an event's data adds to its name; history holds codes, numbers and dates only. */
export function useHistoryDetail({ data }: AdminHistoryEvent, timeZone: string): string {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const valueOf = (value: unknown) => {
    const text = String(value)
    if (/^\d{4}-\d\d-\d\dT/.test(text)) {
      return days.timeThere(text, timeZone)
    }
    return /^\d{4}-\d\d-\d\d$/.test(text)
      ? days.day(text)
      : t([`history.values.${text}`, "general.asWritten"], { text })
  }

  return told
    .filter((key) => data[key] !== undefined && data[key] !== null && typeof data[key] !== "object")
    .map((key) => t(`history.data.${key}`, { value: valueOf(data[key]) }))
    .join(" · ")
}
