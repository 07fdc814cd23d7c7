import type { AdminAgent, AdminBusinessCalendar, AdminCalendarWeek, AdminServiceLevel } from "../../../src/types"

const office: [string, string][] = [
  ["09:00", "13:00"],
  ["14:00", "18:00"],
]

/** Office hours in Rome. */
export function aCalendar(changes: Partial<AdminBusinessCalendar> = {}): AdminBusinessCalendar {
  return {
    id: "ascal_1",
    name: "Office",
    time_zone: "Europe/Rome",
    windows: { mon: office, tue: office, wed: office, thu: office, fri: office },
    holidays_country: "it",
    closed_on: [],
    is_default: false,
    created_at: "2026-01-31T09:00:00.000Z",
    updated_at: "2026-03-03T10:00:00.000Z",
    ...changes,
  }
}

const day = (on: string, weekday: number, changes: Partial<AdminCalendarWeek["days"][number]> = {}) => ({
  on,
  weekday,
  windows: weekday < 6 ? office : [],
  closed: null,
  working_minutes: weekday < 6 ? 480 : 0,
  ...changes,
})

/** The week from Monday 7 December 2026, with a public holiday on Tuesday and a closing day on Friday. */
export const aWeek = (changes: Partial<AdminCalendarWeek> = {}): AdminCalendarWeek => ({
  time_zone: "Europe/Rome",
  days: [
    day("2026-12-07", 1),
    day("2026-12-08", 2, { closed: "holiday", working_minutes: 0 }),
    day("2026-12-09", 3),
    day("2026-12-10", 4),
    day("2026-12-11", 5, { closed: "closing_day", working_minutes: 0 }),
    day("2026-12-12", 6),
    day("2026-12-13", 7),
  ],
  ...changes,
})

const target = (first_response_minutes: number, resolution_minutes: number) => ({
  first_response_minutes,
  resolution_minutes,
})

/** What the shop promises customers in Italy and San Marino. */
export function aLevel(changes: Partial<AdminServiceLevel> = {}): AdminServiceLevel {
  return {
    id: "aslev_1",
    name: "Italy",
    scope: "country",
    scope_ids: ["it", "sm"],
    calendar_id: "ascal_1",
    calendar_name: "Office",
    targets: {
      low: target(960, 4_800),
      normal: target(480, 2_400),
      high: target(90, 960),
      critical: target(30, 480),
    },
    warn_percent: 80,
    escalation: { reassign: "none", raise_priority: false, notify: "managers" },
    status: "active",
    is_default: false,
    created_at: "2026-01-31T09:00:00.000Z",
    updated_at: "2026-03-03T10:00:00.000Z",
    ...changes,
  }
}

/** Somebody who answers cases. */
export const anAgent = (changes: Partial<AdminAgent> = {}): AdminAgent => ({
  user_id: "user_1",
  email: "ada@example.com",
  name: "Ada Negri",
  is_active: true,
  is_away: false,
  away_until: null,
  last_assigned_at: "2026-03-03T10:00:00.000Z",
  open_cases: 3,
  ...changes,
})
