import { IANAZone } from "luxon"
import type { LocalDate, TimeZone } from "../local-date"
import { addDays, parseDay } from "./civil"
import { remembered } from "./remembered"
import { startOfDayUtc } from "./zone"

/**
 * Part of a local day in which the clocks are not changed. `from` and `to` are instants in milliseconds, `to` left
 * out of it; `midnight` is the instant at which the day would have begun by the offset of this part, so that wall time
 * is what has passed since then.
 */
export type DayStretch = { from: number; to: number; midnight: number }

const MINUTE_MS = 60_000

/** A local day's stretches in order: one, or two on a day on which the clocks change. */
export const dayStretches: (day: LocalDate, zone: TimeZone) => readonly DayStretch[] = remembered(
  (day: LocalDate, zone: TimeZone): readonly DayStretch[] => {
    const rules = IANAZone.create(zone)
    const from = Date.parse(startOfDayUtc(day, zone))
    const to = Date.parse(startOfDayUtc(addDays(day, 1), zone))
    const stretch = (start: number, end: number): DayStretch => ({
      from: start,
      to: end,
      midnight: midnightOf(day) - rules.offset(start) * MINUTE_MS,
    })
    if (rules.offset(from) === rules.offset(to - 1)) {
      return [stretch(from, to)]
    }
    const change = changeBetween(rules, from, to - 1)
    return [stretch(from, change), stretch(change, to)]
  }
)

function midnightOf(day: LocalDate): number {
  const { year, month, day: date } = parseDay(day)
  return new Date(0).setUTCFullYear(year, month - 1, date)
}

/** First instant with the later offset. */
function changeBetween(rules: IANAZone, before: number, after: number): number {
  const offset = rules.offset(before)
  let [low, high] = [before, after]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (rules.offset(middle) === offset) {
      low = middle
    } else {
      high = middle
    }
  }
  return high
}
