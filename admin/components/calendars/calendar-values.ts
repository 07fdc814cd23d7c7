import type { AdminBusinessCalendar, AdminCalendarsCreateBody } from "../../../src/types"
import { typedWindows, type Weekday, weekdays, windowsText, type Windows } from "./window-values"

/** What stands for nothing in a select, which knows no empty choice. */
export const noCountry = "none"

export type CalendarValues = {
  name: string
  zone: string
  windows: Record<Weekday, string>
  country: string
  closedOn: string
}

const usualDay = "09:00-13:00, 14:00-18:00"

export function calendarValues(calendar: AdminBusinessCalendar | undefined): CalendarValues {
  const windows = calendar?.windows as Windows | undefined
  const textOf = (day: Weekday) =>
    windows ? windowsText(windows[day]) : day === "sat" || day === "sun" ? "" : usualDay

  return {
    name: calendar?.name ?? "",
    zone: calendar?.time_zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    windows: Object.fromEntries(weekdays.map((day) => [day, textOf(day)])) as Record<Weekday, string>,
    country: calendar?.holidays_country ?? noCountry,
    closedOn: (calendar?.closed_on ?? []).join("\n"),
  }
}

/** Days as they are typed, one a line or with commas; null when one of them is none. */
export function typedDays(text: string): string[] | null {
  const days = text.split(/[\s,;]+/).filter(Boolean)
  return days.every(isDay) ? days : null
}

function isDay(text: string): boolean {
  const instant = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}

export function isCalendarComplete(values: CalendarValues): boolean {
  const windows = weekdays.map((day) => typedWindows(values.windows[day]))
  return (
    values.name.trim() !== "" &&
    values.zone.trim() !== "" &&
    windows.every((day) => day !== null) &&
    windows.some((day) => day !== null && day.length > 0) &&
    typedDays(values.closedOn) !== null
  )
}

export function calendarBody(values: CalendarValues): AdminCalendarsCreateBody {
  return {
    name: values.name.trim(),
    time_zone: values.zone.trim(),
    windows: Object.fromEntries(weekdays.map((day) => [day, typedWindows(values.windows[day]) ?? []])),
    holidays_country: values.country === noCountry ? null : values.country,
    closed_on: typedDays(values.closedOn) ?? [],
  }
}
