import type { Instant } from "../../../../shared/local-date"
import { instant, instantOrNull } from "../../instants"
import type { Sql } from "../../sql"
import type { ClockState } from "../domain/deadline"
import type { DeadlineKind, FrozenLevel } from "../domain/types"

/** A deadline as its table has it. */
export type DeadlineRow = {
  id: string
  case_id: string
  kind: DeadlineKind
  code: string
  due_at: Instant
  warn_at: Instant | null
  is_pausable: boolean
  working_minutes_target: number | null
  working_minutes_used: number
  terms: FrozenLevel | null
  paused_at: Instant | null
  met_at: Instant | null
  cancelled_at: Instant | null
  warned_at: Instant | null
  breached_at: Instant | null
  effect: string | null
}

type Stamp = "due_at" | "warn_at" | "paused_at" | "met_at" | "cancelled_at" | "warned_at" | "breached_at"

type StoredRow = Omit<DeadlineRow, Stamp> &
  Record<Exclude<Stamp, "due_at">, Date | string | null> & { due_at: Date | string }

/** All deadlines of cases, which their caller has locked. */
export async function readDeadlines(sql: Sql, caseIds: string[]): Promise<DeadlineRow[]> {
  const rows = await sql<StoredRow>(
    `select id, case_id, kind, code, due_at, warn_at, is_pausable, working_minutes_target, working_minutes_used, terms,
       paused_at, met_at, cancelled_at, warned_at, breached_at, effect
     from after_sales_case_deadline where case_id = any(?) and deleted_at is null order by case_id, kind, code`,
    [caseIds]
  )
  return rows.map((row) => ({
    ...row,
    due_at: instant(row.due_at),
    warn_at: instantOrNull(row.warn_at),
    paused_at: instantOrNull(row.paused_at),
    met_at: instantOrNull(row.met_at),
    cancelled_at: instantOrNull(row.cancelled_at),
    warned_at: instantOrNull(row.warned_at),
    breached_at: instantOrNull(row.breached_at),
  }))
}

/** Writes what may change of deadlines, all of them in one statement. */
export async function updateDeadlines(sql: Sql, rows: DeadlineRow[]): Promise<void> {
  if (!rows.length) {
    return
  }
  await sql(
    `update after_sales_case_deadline d set due_at = n.due_at, warn_at = n.warn_at, updated_at = now(),
       working_minutes_target = n.working_minutes_target, working_minutes_used = n.working_minutes_used,
       paused_at = n.paused_at, met_at = n.met_at, cancelled_at = n.cancelled_at
     from jsonb_to_recordset(?::jsonb) as n(id text, due_at timestamptz, warn_at timestamptz,
       working_minutes_target integer, working_minutes_used integer, paused_at timestamptz, met_at timestamptz,
       cancelled_at timestamptz)
     where d.id = n.id`,
    [JSON.stringify(rows.map(({ terms: _, ...row }) => row))]
  )
}

/** Neither met nor cancelled. */
export function isOpen(row: DeadlineRow): boolean {
  return row.met_at === null && row.cancelled_at === null
}

/** A deadline in working time that a change may move. */
export type PausableRow = DeadlineRow & ClockState & { terms: NonNullable<DeadlineRow["terms"]> }

/** In working time, and able to stand still. */
export function isPausable(row: DeadlineRow): row is PausableRow {
  return row.is_pausable && row.terms !== null && row.working_minutes_target !== null
}
