import { notFound } from "../../../../shared/errors"
import { listPage, type Page, type PageInput } from "../../../../shared/list-page"
import { instant } from "../../instants"
import type { Sql } from "../../sql"
import type { CalendarRecord } from "../types"

type CalendarRow = Omit<CalendarRecord, "created_at" | "updated_at"> & {
  created_at: Date | string
  updated_at: Date | string
}

const columns = `b.id, b.name, b.time_zone, b.windows, b.holidays_country, b.closed_on,
  b.natural_key is not null as is_default, b.created_at, b.updated_at`

export async function listCalendars(sql: Sql, input: PageInput): Promise<Page<CalendarRecord>> {
  const { rows, ...page } = await listPage<CalendarRow>(
    sql,
    {
      name: "calendars",
      columns,
      from: "after_sales_business_calendar b",
      alias: "b",
      where: [{ sql: "b.deleted_at is null", params: [] }],
      sorts: { created_at: { by: "b.created_at", type: "timestamptz" } },
      defaultOrder: "-created_at",
    },
    input
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
