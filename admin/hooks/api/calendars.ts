import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AdminCalendarsCreateBody, AdminCalendarsListQuery, AdminCalendarsUpdateBody } from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"
import { useWrite } from "./use-write"

export const calendarKeys = queryKeysFactory("after_sales_calendars")

export function useCalendars(query: AdminCalendarsListQuery) {
  const { data, ...rest } = useQuery({
    queryKey: calendarKeys.list(query),
    queryFn: () => api.calendars.list(query),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

export function useCalendar(id: string) {
  const { data, ...rest } = useQuery({
    queryKey: calendarKeys.detail(id),
    queryFn: () => api.calendars.retrieve(id),
    enabled: id !== "",
  })
  return { ...data, ...rest }
}

/** Seven days of a calendar as they will be worked, from a Monday on. */
export function useCalendarWeek(id: string, from?: string) {
  const { data, ...rest } = useQuery({
    queryKey: calendarKeys.detail(id, { from }),
    queryFn: () => api.calendars.week(id, { from }),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

export const useCreateCalendar = () =>
  useWrite(
    ({ key, ...body }: AdminCalendarsCreateBody & { key: string }) =>
      api.calendars.create(body, { "idempotency-key": key }),
    [calendarKeys.all]
  )
export const useUpdateCalendar = (id: string) =>
  useWrite((body: AdminCalendarsUpdateBody) => api.calendars.update(id, body), [calendarKeys.all])
/** The lists alone are read again: the page of what was deleted is still open for a moment, and would find nothing. */
export const useDeleteCalendar = () => useWrite((id: string) => api.calendars.delete(id), [calendarKeys.lists()])
