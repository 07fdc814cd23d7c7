import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../../../shared/actor"
import { localDay, timeZoneOf } from "../../../shared/calendar"
import { conflict, invalid, notAllowed } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import { privacyDeadlines } from "../domain/privacy-deadlines"
import { type PrivacyAction, type PrivacyKind, privacyTransitions } from "../domain/privacy-request"
import { type PrivacyOutcome, type PrivacyRequestRecord, selectPrivacyRequest } from "../queries/privacy-requests"

export type CreatePrivacyRequestInput = {
  kind: PrivacyKind
  email?: string | null
  customer_id?: string | null
  /** Today if left out. */
  received_on?: string
  country_code: string
  note?: string | null
  idempotency?: { key: string; hash: string } | null
  actor: Actor
  now?: Date
}

/** Takes a person's request down, with the days by which it is to be answered. */
export async function createPrivacyRequest(sql: Sql, input: CreatePrivacyRequestInput): Promise<PrivacyRequestRecord> {
  const {
    kind,
    email = null,
    customer_id = null,
    country_code,
    note = null,
    idempotency,
    actor,
    now = new Date(),
  } = input
  const earlier = idempotency && (await requestOfKey(sql, actor, idempotency))
  if (earlier) {
    return earlier
  }
  const zone = timeZoneOf(country_code)
  const today = localDay(now, zone)
  const received_on = input.received_on ?? today
  if (received_on > today) {
    invalid("received_on", received_on, `a day up to today, ${today}`)
  }
  const { due_strict_on, due_rolled_on } = privacyDeadlines(received_on, country_code)
  const id = generateEntityId(undefined, "asprq")
  await sql(
    `insert into after_sales_privacy_request (id, kind, email, customer_id, note, received_on, time_zone, country_code,
       due_strict_on, due_rolled_on, created_by_type, created_by, idempotency_key, request_hash)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[id, kind, email, customer_id, note, received_on, zone, country_code, due_strict_on, due_rolled_on],
      ...[actor.type, actor.id, idempotency?.key ?? null, idempotency?.hash ?? null],
    ]
  )
  return await selectPrivacyRequest(sql, id)
}

async function requestOfKey(sql: Sql, actor: Actor, { key, hash }: { key: string; hash: string }) {
  const [row] = await sql<{ id: string; request_hash: string }>(
    `select id, request_hash from after_sales_privacy_request
     where created_by = ? and idempotency_key = ? and deleted_at is null`,
    [actor.id, key]
  )
  if (row && row.request_hash !== hash) {
    conflict("idempotency_key_reused", "This Idempotency-Key came with another body before")
  }
  return row ? await selectPrivacyRequest(sql, row.id) : null
}

/** Two months more, as long as the person can still be told within the first one. */
export async function extendPrivacyRequest(
  sql: Sql,
  { id, reason, now = new Date() }: { id: string; reason: string; now?: Date }
): Promise<PrivacyRequestRecord> {
  const request = await selectPrivacyRequest(sql, id)
  if (localDay(now, request.time_zone) > request.due_rolled_on) {
    notAllowed("A request is extended within its first month, in which the person must be told", "first_month_over")
  }
  const { extended_to } = privacyDeadlines(request.received_on, request.country_code)
  const rows = await sql(
    `update after_sales_privacy_request set extended_to = ?, extension_reason = ?, extended_at = now(), warned_at = null,
       updated_at = now()
     where id = ? and status = 'received' and extended_to is null returning id`,
    [extended_to, reason, id]
  )
  if (!rows.length) {
    conflict("not_extensible", "Only a request that waits, and was not extended yet, can be", {
      status: request.status,
    })
  }
  return await selectPrivacyRequest(sql, id)
}

/** Names the job that carries the request out. */
export async function setPrivacyJob(sql: Sql, id: string, jobId: string): Promise<PrivacyRequestRecord> {
  await sql(`update after_sales_privacy_request set job_id = ?, updated_at = now() where id = ?`, [jobId, id])
  return await selectPrivacyRequest(sql, id)
}

type Change = Partial<{
  refused_reason: string
  outcome: PrivacyOutcome[]
  file: string
  file_days: number
  is_answered: boolean
}>

/**
 * Moves a request on by its table.
 *
 * @throws `conflict` with code `privacy_request_changed` when it stands where this can't be done
 */
export async function movePrivacyRequest(
  sql: Sql,
  { id, action, ...change }: { id: string; action: PrivacyAction } & Change
): Promise<PrivacyRequestRecord> {
  const rows = privacyTransitions.rows.filter((row) => row.action === action)
  const moved = await sql(
    `update after_sales_privacy_request set status = ?,
       refused_reason = coalesce(?, refused_reason), outcome = coalesce(?::jsonb, outcome), file = coalesce(?, file),
       file_expires_at = case when ?::int is null then file_expires_at else now() + make_interval(days => ?::int) end,
       completed_at = case when ?::boolean then coalesce(completed_at, now()) else completed_at end, updated_at = now()
     where id = ? and status = any(?::text[]) and deleted_at is null returning id`,
    [
      ...[rows[0].to, change.refused_reason ?? null],
      ...[change.outcome ? JSON.stringify(change.outcome) : null, change.file ?? null],
      ...[change.file_days ?? null, change.file_days ?? null, change.is_answered ?? false],
      ...[id, privacyTransitions.statesFor(action)],
    ]
  )
  const request = await selectPrivacyRequest(sql, id)
  if (!moved.length) {
    conflict("privacy_request_changed", `A request that is ${request.status} can't ${action}`, {
      status: request.status,
    })
  }
  return request
}
