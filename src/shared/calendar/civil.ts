import type { LocalDate } from "../local-date"

export type CivilDate = { year: number; month: number; day: number }

const DAY_MS = 86_400_000
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isLocalDate(text: string): text is LocalDate {
  const match = pattern.exec(text)
  if (!match) {
    return false
  }
  const [year, month, day] = match.slice(1).map(Number)
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function parseDay(day: LocalDate): CivilDate {
  if (!isLocalDate(day)) {
    throw new RangeError(`"${day}" is not a calendar day written YYYY-MM-DD`)
  }
  const [year, month, date] = day.split("-").map(Number)
  return { year, month, day: date }
}

export function formatDay({ year, month, day }: CivilDate): LocalDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
}

/**
 * The day that lies `totalMonths` after the anchor, at the month's last day when the date does not exist there.
 * Always counted from the anchor in one step: adding 36, 6 and 6 one after the other loses days at month ends.
 * Regulation (EEC, Euratom) 1182/71, art. 3(2)(c).
 */
export function addMonths(anchor: LocalDate, totalMonths: number): LocalDate {
  const { year, month, day } = parseDay(anchor)
  const index = year * 12 + (month - 1) + totalMonths
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
  return formatDay({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) })
}

/** The day `days` calendar days later; the day itself is not counted (Regulation 1182/71, art. 3(1)). */
export function addDays(day: LocalDate, days: number): LocalDate {
  return fromEpochDay(epochDay(day) + days)
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDay(to) - epochDay(from)
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(day: LocalDate): number {
  return ((((epochDay(day) + 3) % 7) + 7) % 7) + 1
}

export function laterDay(a: LocalDate, b: LocalDate): LocalDate {
  return a >= b ? a : b
}

export function earlierDay(a: LocalDate, b: LocalDate): LocalDate {
  return a <= b ? a : b
}

function epochDay(day: LocalDate): number {
  const { year, month, day: date } = parseDay(day)
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, date) / DAY_MS)
}

function fromEpochDay(days: number): LocalDate {
  const date = new Date(days * DAY_MS)
  return formatDay({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0")
}
