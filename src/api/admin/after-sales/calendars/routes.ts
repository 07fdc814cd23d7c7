import { defineRoute } from "../../../../shared/http/route-definition"
import { idParams } from "../../../../shared/http/schema/query"
import { calendarAnswer, calendarDeletion, calendarListAnswer, weekAnswer } from "./responses"
import { calendarListQuery, createCalendarBody, updateCalendarBody, weekQuery } from "./validators"

const path = "/admin/after-sales/calendars"
const staff = <const Operation extends "read" | "create" | "update" | "delete">(operation: Operation) =>
  ({ actor: "user", permission: { resource: "calendars", operation } }) as const

export const adminCalendarRoutes = {
  list: defineRoute({
    id: "admin.calendars.list",
    method: "GET",
    path,
    summary: "Business calendars, newest first",
    access: staff("read"),
    query: calendarListQuery,
    response: calendarListAnswer,
  }),
  create: defineRoute({
    id: "admin.calendars.create",
    method: "POST",
    path,
    summary: "Say when the shop, or a part of it, works",
    access: staff("create"),
    body: createCalendarBody,
    response: calendarAnswer,
    errors: [409],
    idempotent: true,
  }),
  retrieve: defineRoute({
    id: "admin.calendars.retrieve",
    method: "GET",
    path: `${path}/:id`,
    summary: "One business calendar",
    access: staff("read"),
    params: idParams,
    response: calendarAnswer,
  }),
  update: defineRoute({
    id: "admin.calendars.update",
    method: "POST",
    path: `${path}/:id`,
    summary: "Change a calendar for cases opened from now on",
    access: staff("update"),
    params: idParams,
    body: updateCalendarBody,
    response: calendarAnswer,
  }),
  delete: defineRoute({
    id: "admin.calendars.delete",
    method: "DELETE",
    path: `${path}/:id`,
    summary: "Delete a calendar that no service level uses",
    access: staff("delete"),
    params: idParams,
    response: calendarDeletion,
  }),
  week: defineRoute({
    id: "admin.calendars.week",
    method: "GET",
    path: `${path}/:id/week`,
    summary: "Seven days as the calendar draws them, with holidays and closing days",
    access: staff("read"),
    params: idParams,
    query: weekQuery,
    response: weekAnswer,
  }),
}
