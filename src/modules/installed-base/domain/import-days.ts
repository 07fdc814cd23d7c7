import { isTimeZone, localDay, startOfDayUtc } from "../../../shared/calendar"
import { remembered } from "../../../shared/calendar/remembered"
import type { Instant, LocalDate } from "../../../shared/local-date"
import { earliestDay, isDay } from "./days"
import type { Complaint, UnitImportRow } from "./import-row"

export type ImportDays = {
  contract_at: Instant
  shipped_at: Instant | null
  delivered_at: Instant | null
  installed_at: Instant | null
}

const days = ["contract_on", "shipped_on", "delivered_on", "installed_on"] as const

/** Reads the days of many rows: each becomes its first instant in the row's zone. */
export function importDayReader(now: Date): (row: UnitImportRow) => ImportDays | Complaint {
  return (row) => {
    const latest = today(now.getTime(), row.time_zone)
    if (latest === null) {
      return { code: "time_zone_invalid", message: "time_zone is not an IANA time zone such as Europe/Rome" }
    }
    const isPast = (day: string) => isDay(day) && day >= earliestDay && day <= latest
    const wrong = days.find((name) => (name === "contract_on" || row[name]) && !isPast(row[name] ?? ""))
    if (wrong) {
      return { code: `${wrong}_invalid`, message: `${wrong} is not a day as YYYY-MM-DD from ${earliestDay} to today` }
    }
    const at = (day: LocalDate | null | undefined) => (day ? startOfDayUtc(day, row.time_zone) : null)
    return {
      contract_at: startOfDayUtc(row.contract_on, row.time_zone),
      shipped_at: at(row.shipped_on),
      delivered_at: at(row.delivered_on),
      installed_at: at(row.installed_on),
    }
  }
}

/** The day in a zone, null for a zone that there isn't: asked for each row, and the same for all of them. */
const today = remembered((now: number, zone: string) => (isTimeZone(zone) ? localDay(new Date(now), zone) : null))
