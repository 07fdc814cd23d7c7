// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type AdminBusinessCalendar = {
  id: string
  name: string
  time_zone: string
  /** Per weekday, mon to sun: from and to in wall time */
  windows: Record<string, [string, string][]>
  holidays_country: string | null
  closed_on: string[]
  /** Came with the plugin; may be edited, not deleted */
  is_default: boolean
  created_at: string
  updated_at: string
}

export type AdminBusinessCalendarDeleteResponse = {
  id: string
  object: "calendar"
  deleted: true
}

export type AdminBusinessCalendarListResponse = {
  calendars: AdminBusinessCalendar[]
  /** Exact up to 1000; 1001 means more */
  count: number
  count_exact: boolean
  offset: number
  limit: number
  /** Pass it as cursor for the next page; null on the last one */
  next_cursor: string | null
}

export type AdminBusinessCalendarResponse = {
  calendar: AdminBusinessCalendar
}

export type AdminCalendarDay = {
  on: string
  /** 1 is Monday */
  weekday: number
  /** As drawn for the weekday, also on a closed day */
  windows: [string, string][]
  closed: "holiday" | "closing_day" | null
  /** 0 when closed; more or less when the clocks change */
  working_minutes: number
}

export type AdminCalendarWeek = {
  time_zone: string
  days: AdminCalendarDay[]
}

export type AdminCalendarWeekResponse = {
  week: AdminCalendarWeek
}
