import { useTranslation } from "react-i18next"
import type { AdminHistoryEvent } from "../../../src/types"
import { useDays } from "../../hooks/use-days"

/** Keys of an event's data that say something to a person, in the order in which they are said. */
const told = [
  "fact",
  "name",
  "at",
  "from",
  "to",
  "months",
  "days",
  "reason_code",
  "reason",
  "cause",
  "kind",
  "code",
] as const

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
      : t(
          [
            `history.values.${text}`,
            `cases.status.${text}`,
            `cases.priority.${text}`,
            `cases.clock.kind.${text}`,
            "general.asWritten",
          ],
          { text }
        )
  }

  return told
    .filter((key) => data[key] !== undefined && data[key] !== null && typeof data[key] !== "object")
    .filter((key) => !isId(data[key]))
    .map((key) => t(`history.data.${key}`, { value: valueOf(data[key]) }))
    .join(" · ")
}

/** An id says nothing to a person: who it was is said beside it, or stands on the page. */
function isId(value: unknown): boolean {
  return typeof value === "string" && /^[a-z]{2,10}_[0-9A-Z]{26}$/.test(value)
}
