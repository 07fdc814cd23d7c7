import type { FrozenLevel, Instant, WorkingCalendar } from "../types"
import { DateTime } from "luxon"

const office: [string, string][] = [
  ["09:00", "13:00"],
  ["14:00", "18:00"],
]

/** Monday to Friday with a lunch break, in Rome, on Italy's holidays closed. */
export const romeOffice: WorkingCalendar = {
  time_zone: "Europe/Rome",
  windows: { mon: office, tue: office, wed: office, thu: office, fri: office },
  holidays_country: "it",
  closed_on: [],
}

/** Day and night. */
export const always = (time_zone: string): WorkingCalendar => {
  const day: [string, string][] = [["00:00", "24:00"]]
  return {
    time_zone,
    windows: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day },
    holidays_country: null,
    closed_on: [],
  }
}

/** Wall time in Rome as an instant. */
export const rome = (wall: string): Instant => DateTime.fromISO(wall, { zone: "Europe/Rome" }).toJSDate().toISOString()

export const level: FrozenLevel = {
  level_id: "aslev_1",
  calendar: romeOffice,
  targets: {
    low: { first_response_minutes: 960, resolution_minutes: 4800 },
    normal: { first_response_minutes: 480, resolution_minutes: 2400 },
    high: { first_response_minutes: 240, resolution_minutes: 960 },
    critical: { first_response_minutes: 60, resolution_minutes: 480 },
  },
  warn_percent: 80,
  escalation: { reassign: "none", raise_priority: false, notify: "managers" },
}
