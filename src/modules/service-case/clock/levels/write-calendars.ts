import { generateEntityId } from "@medusajs/framework/utils"
import { invalid, notAllowed } from "../../../../shared/errors"
import type { Sql } from "../../sql"
import { calendarProblem } from "../domain/calendar-problems"
import type { CalendarContent, CalendarRecord, CreateCalendarInput, DeleteInput, UpdateCalendarInput } from "../types"
import { authorOf, findRepeated } from "../../idempotency"
import { retrieveCalendar } from "./read-calendars"

export async function createCalendar(sql: Sql, input: CreateCalendarInput): Promise<CalendarRecord> {
  const { actor, idempotency, ...content } = input
  const repeated = await findRepeated(sql, "after_sales_business_calendar", actor, idempotency)
  if (repeated) {
    return await retrieveCalendar(sql, repeated)
  }
  const { name, time_zone, windows, holidays_country, closed_on } = checked(content)
  const id = generateEntityId(undefined, "ascal")
  await sql(
    `insert into after_sales_business_calendar (id, name, time_zone, windows, holidays_country, closed_on, created_by,
       idempotency_key, idempotency_hash)
     values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)`,
    [
      id,
      name,
      time_zone,
      JSON.stringify(windows),
      holidays_country,
      closed_on,
      authorOf(actor),
      idempotency?.key ?? null,
      idempotency?.hash ?? null,
    ]
  )
  return await retrieveCalendar(sql, id)
}

/** Counts for cases that are opened from now on: those that run keep the calendar that they were promised by. */
export async function updateCalendar(sql: Sql, { id, content }: UpdateCalendarInput): Promise<CalendarRecord> {
  const present = await retrieveCalendar(sql, id, "for update")
  const { name, time_zone, windows, holidays_country, closed_on } = checked({ ...present, ...content })
  await sql(
    `update after_sales_business_calendar set name = ?, time_zone = ?, windows = ?::jsonb, holidays_country = ?,
       closed_on = ?, updated_at = now() where id = ?`,
    [name, time_zone, JSON.stringify(windows), holidays_country, closed_on, id]
  )
  return await retrieveCalendar(sql, id)
}

export async function deleteCalendar(sql: Sql, { id }: DeleteInput): Promise<void> {
  const { is_default } = await retrieveCalendar(sql, id, "for update")
  if (is_default) {
    notAllowed("The calendar that came with the plugin is not deleted: change it instead", "calendar_is_default")
  }
  const [level] = await sql<{ name: string }>(
    "select name from after_sales_service_level where calendar_id = ? and deleted_at is null order by created_at limit 1",
    [id]
  )
  if (level) {
    notAllowed(`Service level '${level.name}' counts by this calendar: give it another first`, "calendar_in_use")
  }
  await sql("update after_sales_business_calendar set deleted_at = now(), updated_at = now() where id = ?", [id])
}

function checked(content: CalendarContent): CalendarContent {
  const closed_on = [...new Set(content.closed_on)].sort()
  const calendar = { ...content, closed_on, holidays_country: content.holidays_country?.toLowerCase() ?? null }
  const problem = calendarProblem(calendar)
  return problem ? invalid(problem.field, problem.value, problem.accepted) : calendar
}
