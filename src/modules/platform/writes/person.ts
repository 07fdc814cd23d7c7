import type { Sql } from "../../../shared/sql"

type Person = { customer_id: string | null; emails: string[] }

/** Messages, sessions and requests of a person, as they may have them. */
export async function exportPerson(
  sql: Sql,
  { customer_id, emails }: Person
): Promise<Record<string, Record<string, unknown>[]>> {
  const messages = await sql<Record<string, unknown>>(
    `select template, to_address, locale, status, sent_subject, sent_at, created_at from after_sales_notification
     where deleted_at is null and (to_address = any(?::text[]) or (recipient_type = 'customer' and recipient_id = ?))
     order by created_at, id`,
    [emails, customer_id]
  )
  const guest_sessions = await sql<Record<string, unknown>>(
    `select order_id, created_at, ends_at, ended_at from after_sales_guest_session
     where deleted_at is null and email = any(?::text[]) order by created_at`,
    [emails]
  )
  const privacy_requests = await sql<Record<string, unknown>>(
    `select kind, status, received_on, completed_at, outcome from after_sales_privacy_request
     where deleted_at is null and (customer_id = ? or email = any(?::text[])) order by created_at`,
    [customer_id, emails]
  )
  return { messages, guest_sessions, privacy_requests }
}

/** Forgets addresses that messages went to, also where a provider repeats them in its refusal, drops what waits for them, and every way in without an account. */
export async function erasePerson(
  sql: Sql,
  { customer_id, emails }: Person
): Promise<{ messages: number; guest_access: number }> {
  const messages = await sql(
    `update after_sales_notification set to_address = null, recipient_id = null, secret = null, sent_subject = null,
       last_error = null, status = case when status in ('waiting', 'sending') then 'dropped' else status end, updated_at = now()
     where deleted_at is null and (to_address = any(?::text[]) or (recipient_type = 'customer' and recipient_id = ?))
     returning id`,
    [emails, customer_id]
  )
  const codes = await sql(`delete from after_sales_guest_code where email = any(?::text[]) returning id`, [emails])
  const sessions = await sql(`delete from after_sales_guest_session where email = any(?::text[]) returning id`, [
    emails,
  ])
  return { messages: messages.length, guest_access: codes.length + sessions.length }
}
