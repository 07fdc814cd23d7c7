import { addDays, isTimeZone, localDay, startOfDayUtc } from "../../../shared/calendar"
import { invalid } from "../../../shared/errors"
import type { Condition } from "../asked-by"
import type { CaseFilters } from "../types"

const columnOf = {
  id: "c.id",
  number: "c.number",
  status: "c.status",
  priority: "c.priority",
  service_id: "c.service_id",
  kind: "c.service_kind",
  channel: "c.channel",
  country_code: "c.country_code",
  sales_channel_id: "c.sales_channel_id",
  customer_id: "c.owner_customer_id",
  order_id: "c.order_id",
  assignee_id: "c.assignee_id",
} as const

/** What filters ask of `c`, a case. One value is compared as it is, so that an index gives its rows in order. */
export function caseConditions(filter: Omit<CaseFilters, "q">): Condition[] {
  const found: Condition[] = [{ sql: "c.deleted_at is null", params: [] }]
  const add = (sql: string, ...params: unknown[]) => found.push({ sql, params })

  for (const name of Object.keys(columnOf) as (keyof typeof columnOf)[]) {
    const value = filter[name]
    if (value !== undefined) {
      found.push(isValue(columnOf[name], value))
    }
  }
  if (filter.owner_email !== undefined) {
    add("c.owner_email = ?", filter.owner_email.trim().toLowerCase())
  }
  if (filter.unit_id !== undefined) {
    add(
      `c.id in (select i.case_id from after_sales_case_item i where i.unit_id = any(?::text[]) and i.deleted_at is null)`,
      [filter.unit_id].flat()
    )
  }
  for (const sql of flags(filter)) {
    add(sql)
  }
  if (filter.created_from !== undefined) {
    add("c.created_at >= ?::timestamptz", filter.created_from)
  }
  if (filter.created_before !== undefined) {
    add("c.created_at < ?::timestamptz", filter.created_before)
  }
  const due = dueCondition(filter)
  return due ? [...found, due] : found
}

function isValue(column: string, value: string | string[] | null): Condition {
  const values = [value].flat()
  if (value === null) {
    return { sql: `${column} is null`, params: [] }
  }
  return values.length === 1
    ? { sql: `${column} = ?`, params: values }
    : { sql: `${column} = any(?::text[])`, params: [values] }
}

/** Said in the words of the partial indexes. */
function flags({ open, waiting, safety_review, merged }: CaseFilters): string[] {
  const isWaiting = "c.status in ('waiting_for_customer', 'waiting_for_third_party')"
  return [
    ...(open === undefined ? [] : [open ? "c.is_open" : "not c.is_open"]),
    ...(waiting === undefined ? [] : [waiting ? isWaiting : `not ${isWaiting}`]),
    ...(safety_review === undefined
      ? []
      : [
          `c.safety_review_opened_at is not null and c.safety_reviewed_at is ${safety_review === "open" ? "" : "not "}null`,
        ]),
    ...(merged === undefined ? [] : [`c.merged_into_id is ${merged ? "not " : ""}null`]),
  ]
}

const nextDue = "coalesce(c.next_due_at, 'infinity'::timestamptz)"

function dueCondition({ due, time_zone = "UTC", now = new Date() }: CaseFilters): Condition | null {
  switch (due) {
    case undefined:
      return null
    case "today":
      return { sql: `c.is_open and ${nextDue} < ?::timestamptz`, params: [endOfToday(now, time_zone)] }
    case "overdue":
      return { sql: `c.is_open and ${nextDue} < ?::timestamptz`, params: [now.toISOString()] }
    case "warned":
      return { sql: "c.is_open and c.warned_at is not null and c.breached_at is null", params: [] }
    case "breached":
      return { sql: "c.is_open and c.breached_at is not null", params: [] }
  }
}

function endOfToday(now: Date, zone: string): string {
  if (!isTimeZone(zone)) {
    invalid("time_zone", zone, "a zone such as Europe/Rome")
  }
  return startOfDayUtc(addDays(localDay(now, zone), 1), zone)
}
