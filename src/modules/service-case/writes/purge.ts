import { systemActor } from "../../../shared/actor"
import type { Sql } from "../sql"
import type { PurgeInput, PurgeResult } from "../types"
import { eraseCases, eraseFiles } from "./erase-cases"

const ended = "coalesce(c.closed_at, c.cancelled_at)"
const isOver = "c.status in ('closed', 'cancelled') and c.deleted_at is null"

/**
 * Lets go what its class of data is kept for no longer, a piece at a time. Every write to a case begins with its row, so
 * what another process works on is passed by; taking its files alone would let two processes wait for each other.
 */
export async function purge(sql: Sql, input: PurgeInput): Promise<PurgeResult> {
  const { limit = 500, now = new Date() } = input
  return {
    identities: await purgeIdentities(sql, input.identities_ended_before ?? null, limit, now),
    files: await purgeFiles(sql, input.files_ended_before ?? null, limit),
    outbox: await purgeOutbox(sql, input.outbox_before ?? null, limit),
  }
}

async function purgeIdentities(sql: Sql, before: string | null, limit: number, now: Date): Promise<number> {
  if (before === null) {
    return 0
  }
  const rows = await sql<{ id: string }>(
    `select c.id from after_sales_case c
     where ${isOver} and c.erased_at is null and ${ended} < ?::timestamptz
     order by ${ended}, c.id limit ? for update skip locked`,
    [before, limit]
  )
  const ids = rows.map(({ id }) => id)
  await eraseCases(sql, ids, systemActor, now)
  return ids.length
}

async function purgeFiles(sql: Sql, before: string | null, limit: number): Promise<number> {
  if (before === null) {
    return 0
  }
  const rows = await sql<{ id: string }>(
    `select c.id from after_sales_case c
     where ${isOver} and ${ended} < ?::timestamptz and exists (select from after_sales_case_attachment f
       where f.case_id = c.id and f.state <> 'removed' and f.deleted_at is null)
     limit ? for update of c skip locked`,
    [before, limit]
  )
  return eraseFiles(
    sql,
    rows.map(({ id }) => id)
  )
}

async function purgeOutbox(sql: Sql, before: string | null, limit: number): Promise<number> {
  if (before === null) {
    return 0
  }
  const gone = await sql(
    `delete from after_sales_case_outbox where event_id in (select event_id from after_sales_case_outbox
       where done_at < ?::timestamptz and deleted_at is null limit ? for update skip locked) returning event_id`,
    [before, limit]
  )
  return gone.length
}
