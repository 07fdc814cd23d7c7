import { randomUUID } from "node:crypto"
import { instantOf, type Sql } from "../../../shared/sql"
import { type RecipientType, retryDelay, sendingLeaseSeconds } from "../domain/notification"
import type { TemplateCode } from "../templates/codes"

/** A message in hand. */
export type ClaimedNotification = {
  id: string
  claim: string
  template: TemplateCode
  recipient_type: RecipientType
  recipient_id: string | null
  to_address: string | null
  locale: string
  subject_type: string
  subject_id: string
  data: Record<string, string | number | null>
  secret: string | null
  /** This one included; with the id it is the key of the attempt. */
  attempts: number
  /** The process that had it before has died, perhaps after the provider took it. */
  was_sending: boolean
  created_at: string
}

export type SendingOutcome =
  | { outcome: "sent"; subject: string | null }
  | { outcome: "failed"; error: string }
  /** Nothing to send any more: the address or what it was about has gone. */
  | { outcome: "dropped"; error: string }
  /** It may have gone out. */
  | { outcome: "uncertain"; error: string }

type Row = Omit<ClaimedNotification, "claim" | "created_at"> & { created_at: Date }

/**
 * Takes messages that are due, and those whose holder gave no sign of life; several processes share them. What is past
 * its use is dropped instead.
 */
export async function claimNotifications(sql: Sql, limit: number): Promise<ClaimedNotification[]> {
  const claim = randomUUID()
  await sql(
    `update after_sales_notification set status = 'dropped', secret = null, updated_at = now()
     where id in (select id from after_sales_notification
       where status = 'waiting' and expires_at <= now() and deleted_at is null limit ? for update skip locked)`,
    [limit]
  )
  const rows = await sql<Row>(
    `update after_sales_notification as n set status = 'sending', claimed_by = ?, updated_at = now(),
       claimed_until = now() + make_interval(secs => ?), next_attempt_at = now() + make_interval(secs => ?),
       attempts = n.attempts + case when due.was_sending then 0 else 1 end
     from (select id, status = 'sending' as was_sending from after_sales_notification
       where status in ('waiting', 'sending') and next_attempt_at <= now() and deleted_at is null
       order by next_attempt_at, id limit ? for update skip locked) as due
     where n.id = due.id
     returning n.id, n.template, n.recipient_type, n.recipient_id, n.to_address, n.locale, n.subject_type, n.subject_id,
       n.data, n.secret, n.attempts, due.was_sending, n.created_at`,
    [claim, sendingLeaseSeconds, sendingLeaseSeconds, limit]
  )
  return rows.map((row) => ({ ...row, claim, created_at: instantOf(row.created_at) }))
}

/** A dead process's message that never reached the provider counts as a new attempt from here on. */
export async function beginNextAttempt(sql: Sql, { id, claim }: ClaimedNotification): Promise<number | null> {
  const [row] = await sql<{ attempts: number }>(
    `update after_sales_notification set attempts = attempts + 1, updated_at = now()
     where id = ? and claimed_by = ? and status = 'sending' returning attempts`,
    [id, claim]
  )
  return row?.attempts ?? null
}

/** Writes down what came of an attempt. @returns false when another process has taken the message over */
export async function settleNotification(
  sql: Sql,
  { id, claim, attempts }: Pick<ClaimedNotification, "id" | "claim" | "attempts">,
  result: SendingOutcome
): Promise<{ is_settled: boolean; is_given_up: boolean }> {
  const delay = result.outcome === "failed" ? retryDelay(attempts) : null
  const status = result.outcome === "failed" && delay !== null ? "waiting" : result.outcome
  const isOver = status === "sent" || status === "dropped"
  const rows = await sql(
    `update after_sales_notification set status = ?, claimed_by = null, claimed_until = null, updated_at = now(),
       next_attempt_at = now() + make_interval(secs => ?), sent_at = case when ?::boolean then now() else sent_at end,
       sent_subject = coalesce(?, sent_subject), last_error = ?,
       secret = case when ?::boolean then null else secret end
     where id = ? and claimed_by = ? and status = 'sending' returning id`,
    [
      status,
      delay ?? 0,
      status === "sent",
      result.outcome === "sent" ? result.subject : null,
      result.outcome === "sent" ? null : result.error.slice(0, 500),
      isOver,
      id,
      claim,
    ]
  )
  const isSettled = rows.length === 1
  return { is_settled: isSettled, is_given_up: isSettled && (status === "failed" || status === "uncertain") }
}
