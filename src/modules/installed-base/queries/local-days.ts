import type { LocalDate, TimeZone } from "../domain/types"

const formats = new Map<TimeZone, Intl.DateTimeFormat>()

/** The day of an instant in the unit's zone. Lists ask it for every row, so each zone's calendar is kept. */
export function dayOrNull(at: Date | null, zone: TimeZone): LocalDate | null {
  return at === null ? null : formatOf(zone).format(at)
}

/** Swedes write days as ISO 8601 has them. */
function formatOf(timeZone: TimeZone): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" })
    formats.set(timeZone, format)
  }
  return format
}
