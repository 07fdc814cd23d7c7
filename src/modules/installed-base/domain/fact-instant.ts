import { invalid } from "../../../shared/errors"
import type { Instant } from "./types"

const earliest = Date.UTC(1990, 0, 1)
/** Clocks of two servers differ. */
const toleranceMs = 5 * 60_000
const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** The time at which something happened to a unit: an instant with its zone, from 1990 until now. */
export function readFactInstant(value: string, now: Date, field = "at"): Instant {
  const time = iso.test(value) ? Date.parse(value) : NaN
  if (Number.isNaN(time) || time < earliest || time > now.getTime() + toleranceMs) {
    invalid(field, value, "an instant as ISO 8601 with a zone, from 1990 and not in the future")
  }
  return new Date(time).toISOString()
}
