/**
 * A local day as a date at its own midnight. `new Date("2027-09-15")` would be midnight in UTC, which is
 * still the 14th for anyone west of Greenwich; and `new Date(26, …)`, of a year that is being typed, is in 1926.
 */
export function dateOfDay(day: string): Date {
  const [year, month, date] = day.split("-").map(Number)
  const midnight = new Date(2000, 0, 1)
  midnight.setFullYear(year, month - 1, date)
  return midnight
}

/** The local day that a date picker's value stands for, `YYYY-MM-DD`. */
export function dayOfDate(date: Date): string {
  const pad = (part: number, digits = 2) => String(part).padStart(digits, "0")
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}

/** The day that many days from today, `YYYY-MM-DD`. */
export function dayFromToday(days: number, today = new Date()): string {
  return dayOfDate(new Date(today.getFullYear(), today.getMonth(), today.getDate() + days))
}
