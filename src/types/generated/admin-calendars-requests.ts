// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `GET /admin/after-sales/calendars`. */
export type AdminCalendarsListQuery = {
  limit?: number
  offset?: number
  cursor?: string
  order?: "created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name"
  q?: string
  holidays_country?: string[] | string
}

/** Of `POST /admin/after-sales/calendars`. */
export type AdminCalendarsCreateBody = {
  name: string
  time_zone: string
  windows: {
    /** From and to in wall time, in order; the end may be 24:00 */
    mon?: [string, string][]
    /** From and to in wall time, in order; the end may be 24:00 */
    tue?: [string, string][]
    /** From and to in wall time, in order; the end may be 24:00 */
    wed?: [string, string][]
    /** From and to in wall time, in order; the end may be 24:00 */
    thu?: [string, string][]
    /** From and to in wall time, in order; the end may be 24:00 */
    fri?: [string, string][]
    /** From and to in wall time, in order; the end may be 24:00 */
    sat?: [string, string][]
    /** From and to in wall time, in order; the end may be 24:00 */
    sun?: [string, string][]
  }
  /** Its public holidays are closed; null: none are */
  holidays_country?: string | null
  /** The shop's own closing days */
  closed_on?: string[]
}

/** Of `POST /admin/after-sales/calendars/:id`. */
export type AdminCalendarsUpdateBody = {
  name?: string
  time_zone?: string
  windows?: {
    /** From and to in wall time, in order; the end may be 24:00 */
    mon?: [string, string][]
    /** From and to in wall time, in order; the end may be 24:00 */
    tue?: [string, string][]
    /** From and to in wall time, in order; the end may be 24:00 */
    wed?: [string, string][]
    /** From and to in wall time, in order; the end may be 24:00 */
    thu?: [string, string][]
    /** From and to in wall time, in order; the end may be 24:00 */
    fri?: [string, string][]
    /** From and to in wall time, in order; the end may be 24:00 */
    sat?: [string, string][]
    /** From and to in wall time, in order; the end may be 24:00 */
    sun?: [string, string][]
  }
  /** Its public holidays are closed; null: none are */
  holidays_country?: string | null
  /** The shop's own closing days */
  closed_on?: string[]
}

/** Of `GET /admin/after-sales/calendars/:id/week`. */
export type AdminCalendarsWeekQuery = {
  /** First of the seven days; default the Monday of this week */
  from?: string
}
