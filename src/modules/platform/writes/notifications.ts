import { entityIds } from "../../../shared/entity-ids"
import type { Sql } from "../../../shared/sql"
import type { RecipientType } from "../domain/notification"
import type { TemplateCode } from "../templates/codes"

/** A message that somebody is owed. */
export type NewNotification = {
  /** `<event id>:<recipient>`: told again, nothing is added. */
  key: string
  template: TemplateCode
  recipient_type: RecipientType
  recipient_id: string | null
  /** Null: looked up by the recipient's id when it is sent. */
  to_address: string | null
  locale: string
  subject_type: "case" | "unit" | "unit_transfer" | "warranty" | "order" | "privacy_request"
  subject_id: string
  /** Ids, codes, numbers and dates. */
  data?: Record<string, string | number | null>
  secret?: string | null
  /** Three days if left out. */
  expires_at?: string | null
}

/** News that old is none: a shop that gets its first provider doesn't mail what happened weeks ago. */
const maxAgeDays = 3

/** Writes messages down to be sent. @returns how many of them are new */
export async function addNotifications(sql: Sql, rows: NewNotification[]): Promise<number> {
  if (!rows.length) {
    return 0
  }
  const ids = entityIds("asntf", rows.length)
  const added = await sql(
    `insert into after_sales_notification (id, key, template, recipient_type, recipient_id, to_address, locale,
       subject_type, subject_id, data, secret, expires_at, next_attempt_at)
     select r.id, r.key, r.template, r.recipient_type, r.recipient_id, r.to_address, r.locale, r.subject_type,
       r.subject_id, coalesce(r.data, '{}'::jsonb), r.secret,
       coalesce(r.expires_at, now() + make_interval(days => ?)), now()
     from jsonb_to_recordset(?::jsonb) as r(id text, key text, template text, recipient_type text, recipient_id text,
       to_address text, locale text, subject_type text, subject_id text, data jsonb, secret text, expires_at timestamptz)
     on conflict do nothing returning id`,
    [maxAgeDays, JSON.stringify(rows.map((row, index) => ({ ...row, id: ids[index] })))]
  )
  return added.length
}

/** Gives a message that was given up, or of unknown outcome, another attempt. @returns false in any other state */
export async function retryNotification(sql: Sql, id: string, states: readonly string[]): Promise<boolean> {
  const rows = await sql(
    `update after_sales_notification set status = 'waiting', next_attempt_at = now(), last_error = null, updated_at = now()
     where id = ? and status = any(?::text[]) and (expires_at is null or expires_at > now()) and deleted_at is null
     returning id`,
    [id, states]
  )
  return rows.length === 1
}
