import { notFound } from "../../../../shared/errors"
import { listPage, type Page } from "../../../../shared/list-page"
import { searchWords } from "../../../../shared/search-words"
import { instant } from "../../instants"
import type { Sql } from "../../sql"
import type { CalendarRecord, ListCalendarsInput } from "../types"

type CalendarRow = Omit<CalendarRecord, "created_at" | "updated_at"> & {
  created_at: Date | string
  updated_at: Date | string
}

const columns = `b.id, b.name, b.time_zone, b.windows, b.holidays_country, b.closed_on,
  b.natural_key is not null as is_default, b.created_at, b.updated_at`

const searched = "lower(' ' || b.name || ' ' || b.time_zone || ' ')"

/** A shop has a handful of calendars, so no index serves the search. */
export async function listCalendars(sql: Sql, input: ListCalendarsInput): Promise<Page<CalendarRecord>> {
  const { q, holidays_country: countries, ...request } = input
  const { rows, ...page } = await listPage<CalendarRow>(
    sql,
    {
      name: "calendars",
      columns,
      from: "after_sales_business_calendar b",
      alias: "b",
      where: [
        { sql: "b.deleted_at is null", params: [] },
        ...(countries ? [{ sql: "b.holidays_country = any(?)", params: [countries] }] : []),
        ...searchWords(searched, q),
      ],
      sorts: {
        created_at: { by: "b.created_at", type: "timestamptz" },
        updated_at: { by: "b.updated_at", type: "timestamptz" },
        name: { by: "lower(left(b.name, 120))", type: "text" },
      },
      defaultOrder: "-created_at",
    },
    request
  )
  return { ...page, rows: rows.map(toCalendar) }
}

/** @param lock keeps the calendar from being deleted, or from being used, until the transaction ends */
export async function retrieveCalendar(
  sql: Sql,
  id: string,
  lock: "" | "for key share" | "for update" = ""
): Promise<CalendarRecord> {
  const [row] = await sql<CalendarRow>(
    `select ${columns} from after_sales_business_calendar b where b.id = ? and b.deleted_at is null ${lock}`,
    [id]
  )
  return row ? toCalendar(row) : notFound("Calendar", id)
}

function toCalendar(row: CalendarRow): CalendarRecord {
  const { id, name, time_zone, windows, holidays_country, closed_on, is_default } = row
  return {
    id,
    name,
    time_zone,
    windows,
    holidays_country,
    closed_on,
    is_default,
    created_at: instant(row.created_at),
    updated_at: instant(row.updated_at),
  }
}
