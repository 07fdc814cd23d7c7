import { notFound } from "../../../shared/errors"
import { listPage, type PageInput } from "../../../shared/list-page"
import type { LocalDate, TimeZone } from "../../../shared/local-date"
import type { PageInfo } from "../../../shared/paging"
import { searchWords } from "../../../shared/search-words"
import { instantOf, type Sql } from "../../../shared/sql"
import type { PrivacyKind, PrivacyStatus } from "../domain/privacy-request"

/** What was done to a class of data; `reason` is a code of the texts `privacy:reason`. */
export type PrivacyOutcome = {
  class: string
  result: "exported" | "erased" | "kept" | "legal_hold"
  count: number
  reason: string | null
  kept_until: LocalDate | null
  ref_ids: string[]
}

export type PrivacyRequestRecord = {
  id: string
  kind: PrivacyKind
  status: PrivacyStatus
  email: string | null
  customer_id: string | null
  note: string | null
  country_code: string
  time_zone: TimeZone
  received_on: LocalDate
  due_strict_on: LocalDate
  due_rolled_on: LocalDate
  extended_to: LocalDate | null
  extension_reason: string | null
  refused_reason: string | null
  is_overdue: boolean
  job_id: string | null
  has_file: boolean
  file_expires_at: string | null
  outcome: PrivacyOutcome[] | null
  completed_at: string | null
  created_at: string
}

export type PrivacyRequestsRequest = PageInput & {
  q?: string
  kind?: PrivacyKind[]
  status?: PrivacyStatus[]
  overdue?: boolean
}
export type PrivacyRequestsPage = PageInfo & { privacy_requests: PrivacyRequestRecord[] }

const isOverdue = `(r.status in ('received', 'running') and r.completed_at is null
  and (now() at time zone r.time_zone)::date::text > coalesce(r.extended_to, r.due_strict_on))`

/** A few rows a month: no index is needed to find a person among them. */
const searched = "' ' || lower(concat_ws(' ', r.email, r.customer_id, r.note)) || ' '"

const columns = `r.id, r.kind, r.status, r.email, r.customer_id, r.note, r.country_code, r.time_zone, r.received_on,
  r.due_strict_on, r.due_rolled_on, r.extended_to, r.extension_reason, r.refused_reason, ${isOverdue} as is_overdue,
  r.job_id, r.file is not null as has_file, r.file_expires_at, r.outcome, r.completed_at, r.created_at`

export async function selectPrivacyRequests(sql: Sql, request: PrivacyRequestsRequest): Promise<PrivacyRequestsPage> {
  const { q, kind, status, overdue } = request
  const where = [
    { sql: "r.deleted_at is null", params: [] as unknown[] },
    ...searchWords(searched, q),
    ...(kind ? [{ sql: "r.kind = any(?::text[])", params: [kind] }] : []),
    ...(status ? [{ sql: "r.status = any(?::text[])", params: [status] }] : []),
    ...(overdue === undefined ? [] : [{ sql: overdue ? isOverdue : `not ${isOverdue}`, params: [] }]),
  ]
  const { rows, ...page } = await listPage<PrivacyRequestRecord>(
    sql,
    {
      name: "privacy_requests",
      columns,
      from: "after_sales_privacy_request r",
      alias: "r",
      where,
      sorts: {
        created_at: { by: "r.created_at", type: "timestamptz" },
        due_strict_on: { by: "r.due_strict_on", type: "text" },
      },
      defaultOrder: "-created_at",
    },
    request
  )
  return { privacy_requests: rows.map(toRecord), ...page }
}

export async function selectPrivacyRequest(sql: Sql, id: string): Promise<PrivacyRequestRecord> {
  const [row] = await sql<PrivacyRequestRecord>(
    `select ${columns} from after_sales_privacy_request r where r.id = ? and r.deleted_at is null`,
    [id]
  )
  return row ? toRecord(row) : notFound("Privacy request", id)
}

/** The data as JSON text; null when there is none, or none any more. */
export async function selectPrivacyFile(sql: Sql, id: string): Promise<string | null> {
  const [row] = await sql<{ file: string | null }>(
    `select case when file_expires_at > now() then file end as file from after_sales_privacy_request
     where id = ? and deleted_at is null`,
    [id]
  )
  return row ? row.file : notFound("Privacy request", id)
}

function toRecord(row: PrivacyRequestRecord): PrivacyRequestRecord {
  return {
    ...row,
    file_expires_at: instantOf(row.file_expires_at),
    completed_at: instantOf(row.completed_at),
    created_at: instantOf(row.created_at),
  }
}
