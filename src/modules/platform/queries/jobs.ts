import { notFound } from "../../../shared/errors"
import { exactCount, readCursor, writeCursor } from "../../../shared/keyset"
import type { Sql } from "../../../shared/sql"
import type { JobKind, JobStatus } from "../domain/job"
import { type Job, jobColumns, type JobRow, toJob } from "./job-row"

export type JobFilters = { kind?: JobKind[]; status?: JobStatus[] }

export type JobPaging = {
  /** 1 to 100. */
  limit?: number
  offset?: number
  cursor?: string
  order?: "created_at" | "-created_at"
}

export type JobPage = {
  jobs: Job[]
  /** Exact up to 1 000, then 1 001. */
  count: number
  count_exact: boolean
  next_cursor: string | null
}

type PageRow = JobRow & { position: string; count: number }

/** One page of jobs, newest first unless asked otherwise, and how many there are. */
export async function selectJobs(sql: Sql, filters: JobFilters, paging: JobPaging): Promise<JobPage> {
  const { limit = 20, offset = 0, cursor, order = "-created_at" } = paging
  const [direction, beyond] = order === "-created_at" ? ["desc", "<"] : ["asc", ">"]
  const after = cursor === undefined ? null : readCursor(cursor, "jobs", order)
  const where = `deleted_at is null
    and (?::text[] is null or kind = any(?::text[])) and (?::text[] is null or status = any(?::text[]))`
  const filter = [filters.kind ?? null, filters.kind ?? null, filters.status ?? null, filters.status ?? null]

  const rows = await sql<Partial<PageRow> & { count: number }>(
    `with page as (
       select ${jobColumns}, to_char(created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position
       from after_sales_job
       where ${where} ${after ? `and (created_at, id) ${beyond} (?::timestamptz, ?)` : ""}
       order by created_at ${direction}, id ${direction} limit ? offset ?
     ), counted as (
       select count(*)::int as count
       from (select 1 from after_sales_job where ${where} limit ${exactCount + 1}) as some_rows
     )
     select page.*, counted.count from counted left join page on true
     order by page.created_at ${direction}, page.id ${direction}`,
    [...filter, ...(after ? [after.key, after.id] : []), limit + 1, after ? 0 : offset, ...filter]
  )

  const found = rows.filter((row): row is PageRow => typeof row.id === "string")
  const last = found.length > limit ? found[limit - 1] : null
  return {
    jobs: found.slice(0, limit).map(toJob),
    count: rows[0].count,
    count_exact: rows[0].count <= exactCount,
    next_cursor: last && writeCursor("jobs", order, { key: last.position, id: last.id }),
  }
}

export async function selectJob(sql: Sql, id: string): Promise<Job> {
  const [row] = await sql<JobRow>(`select ${jobColumns} from after_sales_job where id = ? and deleted_at is null`, [id])
  return row ? toJob(row) : notFound("Job", id)
}
