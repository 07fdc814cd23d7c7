import { notFound } from "../../../shared/errors"
import { listPage, type PageInput } from "../../../shared/list-page"
import type { PageInfo } from "../../../shared/paging"
import { instantOf, type Sql } from "../../../shared/sql"
import type { NotificationStatus, RecipientType } from "../domain/notification"

/** A message as people see it: all but its secret. */
export type NotificationView = {
  id: string
  template: string
  channel: string
  status: NotificationStatus
  recipient_type: RecipientType
  recipient_id: string | null
  to_address: string | null
  locale: string
  subject_type: string
  subject_id: string
  sent_subject: string | null
  attempts: number
  next_attempt_at: string | null
  expires_at: string | null
  sent_at: string | null
  last_error: string | null
  created_at: string
}

export type NotificationsRequest = PageInput & {
  status?: NotificationStatus[]
  template?: string[]
  subject_id?: string[]
  to_address?: string
}

export type NotificationsPage = PageInfo & { notifications: NotificationView[] }

export type NotificationHealth = {
  waiting: number
  failed: number
  oldest_waiting_at: string | null
  last_error: string | null
}

const columns = `n.id, n.template, n.channel, n.status, n.recipient_type, n.recipient_id, n.to_address, n.locale,
  n.subject_type, n.subject_id, n.sent_subject, n.attempts,
  case when n.status in ('waiting', 'sending') then n.next_attempt_at end as next_attempt_at, n.expires_at, n.sent_at,
  n.last_error, n.created_at`

export async function selectNotifications(sql: Sql, request: NotificationsRequest): Promise<NotificationsPage> {
  const { status, template, subject_id, to_address } = request
  const where = [{ sql: "n.deleted_at is null", params: [] as unknown[] }]
  const lists = { "n.status": status, "n.template": template, "n.subject_id": subject_id }
  for (const [column, values] of Object.entries(lists)) {
    if (values) {
      where.push({ sql: `${column} = any(?::text[])`, params: [values] })
    }
  }
  if (to_address !== undefined) {
    where.push({ sql: "n.to_address = ?", params: [to_address] })
  }
  const { rows, ...page } = await listPage<NotificationView>(
    sql,
    {
      name: "notifications",
      columns,
      from: "after_sales_notification n",
      alias: "n",
      where,
      sorts: { created_at: { by: "n.created_at", type: "timestamptz" } },
      defaultOrder: "-created_at",
    },
    request
  )
  return { notifications: rows.map(toView), ...page }
}

export async function selectNotification(sql: Sql, id: string): Promise<NotificationView> {
  const [row] = await sql<NotificationView>(
    `select ${columns} from after_sales_notification n where n.id = ? and n.deleted_at is null`,
    [id]
  )
  return row ? toView(row) : notFound("Notification", id)
}

/** What waits, and what was given up in the last 30 days. */
export async function selectNotificationHealth(sql: Sql): Promise<NotificationHealth> {
  const [row] = await sql<NotificationHealth & { oldest_waiting_at: Date | null }>(
    `select w.waiting, w.oldest_waiting_at, f.failed, coalesce(w.last_error, f.last_error) as last_error
     from (select count(*)::int as waiting, min(created_at) as oldest_waiting_at,
         (array_agg(last_error order by updated_at desc) filter (where last_error is not null))[1] as last_error
       from after_sales_notification where status in ('waiting', 'sending') and deleted_at is null) w,
       (select count(*)::int as failed,
         (array_agg(last_error order by updated_at desc) filter (where last_error is not null))[1] as last_error
       from after_sales_notification where status in ('failed', 'uncertain')
         and created_at > now() - interval '30 days' and deleted_at is null) f`
  )
  return { ...row, oldest_waiting_at: instantOf(row.oldest_waiting_at) }
}

function toView(row: NotificationView): NotificationView {
  return {
    ...row,
    next_attempt_at: instantOf(row.next_attempt_at),
    expires_at: instantOf(row.expires_at),
    sent_at: instantOf(row.sent_at),
    created_at: instantOf(row.created_at),
  }
}
