import { isTimeZone, localDay, startOfDayUtc } from "../../../shared/calendar"
import type { Complaint, UnitImportRow } from "./import-row"
import { isDay, earliestDay } from "./days"
import type { Instant } from "./types"

export type ImportDays = {
  contract_at: Instant
  shipped_at: Instant | null
  delivered_at: Instant | null
  installed_at: Instant | null
}

const days = ["contract_on", "shipped_on", "delivered_on", "installed_on"] as const

/**
 * Reads the days of many rows: each becomes its first instant in the row's zone. Lists name the same days over and
 * over, so every answer is kept for the next row.
 */
export function importDayReader(now: Date): (row: UnitImportRow) => ImportDays | Complaint {
  const today = remember((zone: string) => (isTimeZone(zone) ? localDay(now, zone) : null))
  const start = remember((key: string) => startOfDayUtc(key.slice(0, 10), key.slice(11)))

  return (row) => {
    const latest = today(row.time_zone)
    if (latest === null) {
      return { code: "time_zone_invalid", message: "time_zone is not an IANA time zone such as Europe/Rome" }
    }
    const isPast = (day: string) => isDay(day) && day >= earliestDay && day <= latest
    const wrong = days.find((name) => (name === "contract_on" || row[name]) && !isPast(row[name] ?? ""))
    if (wrong) {
      return { code: `${wrong}_invalid`, message: `${wrong} is not a day as YYYY-MM-DD from ${earliestDay} to today` }
    }
    const at = (day: string | null | undefined) =>
      day ? new Date(start(`${day} ${row.time_zone}`)).toISOString() : null
    return {
      contract_at: at(row.contract_on) as Instant,
      shipped_at: at(row.shipped_on),
      delivered_at: at(row.delivered_on),
      installed_at: at(row.installed_on),
    }
  }
}

function remember<Value>(read: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return (key) => {
    const value = known.get(key)
    if (value !== undefined) {
      return value
    }
    const fresh = read(key)
    known.set(key, fresh)
    return fresh
  }
}
