import { DateTime } from "luxon"
import type { FrozenLevel, LevelContent, StartClockInput } from "../../../src/modules/service-case/clock/types"
import { startClock } from "../../../src/modules/service-case/clock"
import type { Sql } from "../../../src/modules/service-case/sql"

/** Wall time in Rome as an instant. */
export const rome = (wall: string): Date => DateTime.fromISO(wall, { zone: "Europe/Rome" }).toJSDate()
export const iso = (wall: string): string => rome(wall).toISOString()

export const targets = {
  low: { first_response_minutes: 960, resolution_minutes: 4800 },
  normal: { first_response_minutes: 480, resolution_minutes: 2400 },
  high: { first_response_minutes: 240, resolution_minutes: 960 },
  critical: { first_response_minutes: 60, resolution_minutes: 480 },
}

const office: [string, string][] = [
  ["09:00", "13:00"],
  ["14:00", "18:00"],
]

/** What a merchant writes down to promise something. */
export const officeHours = {
  name: "Office",
  time_zone: "Europe/Rome",
  windows: { mon: office, tue: office, wed: office, thu: office, fri: office },
  holidays_country: "it",
  closed_on: [] as string[],
}

export const level = (calendar_id: string, change: Partial<LevelContent> = {}): LevelContent => ({
  name: "For all",
  scope: "default",
  scope_ids: [],
  calendar_id,
  targets,
  warn_percent: 80,
  escalation: { reassign: "none", raise_priority: false, notify: "managers" },
  status: "active",
  ...change,
})

/** The same as a case carries it. */
export const frozen = (change: Partial<FrozenLevel> = {}): FrozenLevel => {
  const { name: _, ...calendar } = officeHours
  const { escalation, warn_percent } = level("")
  return { level_id: "aslev_frozen", calendar, targets, warn_percent, escalation, ...change }
}

export const manager = { type: "user", id: "user_manager" } as const

/** Cases of which only the clock matters. */
export async function insertCases(sql: Sql, ids: string[], change: Record<string, unknown> = {}): Promise<void> {
  const names = Object.keys(change)
  await sql(
    `insert into after_sales_case (id, number, service_id, service_code, service_kind, service_names, channel, locale,
       owner_email, time_zone, created_by_type${names.map((name) => `, ${name}`).join("")})
     select id, id, 'assvc_1', 'repair_request', 'repair', '{}', 'agent', 'en', 'anna@example.com', 'Europe/Rome',
       'user'${names.map(() => ", ?").join("")}
     from unnest(?::text[]) as n(id)`,
    [...Object.values(change), ids]
  )
}

/** A case whose clock starts at a time in Rome. */
export async function opened(
  sql: Sql,
  id: string,
  at: string,
  change: Partial<StartClockInput> & { columns?: Record<string, unknown> } = {}
): Promise<string> {
  const { columns = {}, ...input } = change
  await insertCases(sql, [id], { priority: input.priority ?? "normal", ...columns })
  await startClock(sql, { case_id: id, at: rome(at), priority: "normal", level: frozen(), ...input })
  return id
}

export type Shown = {
  next_due_at: Date | null
  next_due_kind: string | null
  warned_at: Date | null
  breached_at: Date | null
  paused_at: Date | null
  escalated_at: Date | null
  deemed_accepted_at: Date | null
  priority: string
  assignee_id: string | null
}

/** What lists show of a case's clock. */
export async function shown(sql: Sql, id: string): Promise<Shown> {
  const [row] = await sql<Shown>(
    `select next_due_at, next_due_kind, warned_at, breached_at, paused_at, escalated_at, deemed_accepted_at, priority,
       assignee_id from after_sales_case where id = ?`,
    [id]
  )
  return dated(row)
}

/** The driver writes instants in a form of its own. */
function dated<Row extends object>(row: Row): Row {
  const entries = Object.entries(row ?? {})
  return (
    row &&
    (Object.fromEntries(
      entries.map(([key, value]) => [key, key.endsWith("_at") && typeof value === "string" ? new Date(value) : value])
    ) as Row)
  )
}

export type Kept = {
  due_at: Date
  warned_at: Date | null
  breached_at: Date | null
  met_at: Date | null
  working_minutes_used: number
}

export async function deadline(sql: Sql, id: string, kind: string): Promise<Kept> {
  const [row] = await sql<Kept>(
    `select due_at, warned_at, breached_at, met_at, working_minutes_used from after_sales_case_deadline
     where case_id = ? and kind = ?`,
    [id, kind]
  )
  return dated(row)
}

export const history = (sql: Sql, id: string) =>
  sql<{ kind: string; data: Record<string, unknown> }>(
    "select kind, data from after_sales_case_event where case_id = ? order by seq",
    [id]
  )

export const kindsOf = async (sql: Sql, id: string) => (await history(sql, id)).map(({ kind }) => kind)
