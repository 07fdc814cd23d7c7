import type { Retention } from "../../../shared/retention"
import type { Sql } from "../../../shared/sql"

const batch = 1000

/** How many rows of each class have gone; a class that reached the batch has more. */
export type PurgeCounts = Record<string, number>

/** Throws away what is older than its class may get, a batch of each at once; what another process holds is passed by. */
export async function purge(sql: Sql, retention: Retention): Promise<PurgeCounts> {
  const drop = async (table: string, condition: string, params: unknown[] = []) => {
    const key = table === "after_sales_rate_limit" ? "key" : "id"
    const rows = await sql(
      `delete from ${table} where ${key} in (select ${key} from ${table} where deleted_at is null and ${condition} limit ${batch} for update skip locked) returning ${key}`,
      params
    )
    return rows.length
  }
  const files = await sql(
    `update after_sales_privacy_request set file = null, updated_at = now()
     where id in (select id from after_sales_privacy_request where file is not null and file_expires_at <= now() limit ${batch} for update skip locked)
     returning id`
  )
  const days = (count: number) => [count]
  return {
    rate_limits: await drop("after_sales_rate_limit", "resets_at < now()"),
    guest_codes: await drop(
      "after_sales_guest_code",
      "expires_at < now() - make_interval(days => ?)",
      days(retention.guest_access_days)
    ),
    guest_sessions: await drop(
      "after_sales_guest_session",
      "ends_at < now() - make_interval(days => ?)",
      days(retention.guest_access_days)
    ),
    notifications: await drop(
      "after_sales_notification",
      "status not in ('waiting', 'sending') and created_at < now() - make_interval(days => ?)",
      days(retention.notification_days)
    ),
    privacy_files: files.length,
    kept_identities: await drop("after_sales_kept_identity", "kept_until < to_char(now(), 'YYYY-MM-DD')"),
    privacy_requests: await drop(
      "after_sales_privacy_request",
      "status in ('completed', 'refused') and coalesce(completed_at, updated_at) < now() - make_interval(months => ?)",
      [retention.privacy_request_months]
    ),
  }
}
