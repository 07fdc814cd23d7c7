import { randomUUID } from "node:crypto"
import { instantOf, type Sql } from "../../../shared/sql"

/** A process's hold on a sweep. Hand it back with what came of it. */
export type SweepClaim = {
  name: string
  claim: string
  /** Where the last run that succeeded came to; null before the first. */
  cursor: Record<string, unknown> | null
  ran_at: string | null
}

export type SweepOutcome = {
  /** Where the next run goes on; left out, it starts where this one did. */
  cursor?: Record<string, unknown>
  /** Why the run failed; left out, it succeeded. */
  error?: string
  /** Age of the oldest thing that was found waiting. */
  lag_seconds?: number
}

type ClaimRow = { cursor: Record<string, unknown> | null; ran_at: Date | string | null }

/** Takes the sweep unless another process is at it; one that died holds it until its lease is over. */
export async function claimSweep(sql: Sql, name: string, leaseSeconds: number): Promise<SweepClaim | null> {
  const claim = randomUUID()
  const [row] = await sql<ClaimRow>(
    `insert into after_sales_sweep as present (name, claimed_by, claimed_until, heartbeat_at)
     values (?, ?, now() + make_interval(secs => ?), now())
     on conflict (name) do update set
       claimed_by = excluded.claimed_by, claimed_until = excluded.claimed_until, heartbeat_at = now(),
       updated_at = now()
     where present.claimed_until is null or present.claimed_until <= now()
     returning cursor, ran_at`,
    [name, claim, leaseSeconds]
  )
  return row ? { name, claim, cursor: row.cursor, ran_at: instantOf(row.ran_at) } : null
}

/** A sign of life of a long run. @returns false when another process took the sweep over */
export async function extendSweep(sql: Sql, { name, claim }: SweepClaim, leaseSeconds: number): Promise<boolean> {
  const rows = await sql(
    `update after_sales_sweep set
       claimed_until = now() + make_interval(secs => ?), heartbeat_at = now(), updated_at = now()
     where name = ? and claimed_by = ? returning name`,
    [leaseSeconds, name, claim]
  )
  return rows.length === 1
}

/** Gives the sweep back. @returns false when another process took it over; its cursor is left alone */
export async function finishSweep(sql: Sql, { name, claim }: SweepClaim, outcome: SweepOutcome): Promise<boolean> {
  const { cursor, error, lag_seconds: lag } = outcome
  const rows = await sql(
    `update after_sales_sweep set
       cursor = coalesce(?::jsonb, cursor), lag_seconds = coalesce(?, lag_seconds), last_error = ?::text,
       ran_at = case when ?::text is null then now() else ran_at end,
       claimed_by = null, claimed_until = null, heartbeat_at = now(), updated_at = now()
     where name = ? and claimed_by = ? returning name`,
    [cursor ? JSON.stringify(cursor) : null, lag ?? null, error ?? null, error ?? null, name, claim]
  )
  return rows.length === 1
}
