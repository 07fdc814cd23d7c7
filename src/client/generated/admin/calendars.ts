// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminBusinessCalendarDeleteResponse,
  AdminBusinessCalendarListResponse,
  AdminBusinessCalendarResponse,
  AdminCalendarWeekResponse,
  AdminCalendarsCreateBody,
  AdminCalendarsListQuery,
  AdminCalendarsUpdateBody,
  AdminCalendarsWeekQuery,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminCalendarsResource {
  constructor(private readonly client: FetchClient) {}

  /** Business calendars, newest first. */
  list(query?: AdminCalendarsListQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminBusinessCalendarListResponse>("/admin/after-sales/calendars", { query, headers })
  }

  /** Say when the shop, or a part of it, works. Takes an `Idempotency-Key` header. */
  create(body: AdminCalendarsCreateBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminBusinessCalendarResponse>("/admin/after-sales/calendars", {
      method: "POST",
      body,
      headers,
    })
  }

  /** One business calendar. */
  retrieve(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminBusinessCalendarResponse>(`/admin/after-sales/calendars/${encodeURIComponent(id)}`, {
      headers,
    })
  }

  /** Change a calendar for cases opened from now on. */
  update(id: string, body: AdminCalendarsUpdateBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminBusinessCalendarResponse>(`/admin/after-sales/calendars/${encodeURIComponent(id)}`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Delete a calendar that no service level uses. */
  delete(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminBusinessCalendarDeleteResponse>(`/admin/after-sales/calendars/${encodeURIComponent(id)}`, {
      method: "DELETE",
      headers,
    })
  }

  /** Seven days as the calendar draws them, with holidays and closing days. */
  week(id: string, query?: AdminCalendarsWeekQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminCalendarWeekResponse>(`/admin/after-sales/calendars/${encodeURIComponent(id)}/week`, {
      query,
      headers,
    })
  }
}
