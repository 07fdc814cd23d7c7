import { notFound } from "../../../shared/errors"
import { listPage, type PageInput } from "../../../shared/list-page"
import type { PageInfo } from "../../../shared/paging"
import type { Sql } from "../../../shared/sql"
import type { JobKind, JobStatus } from "../domain/job"
import { type Job, jobColumns, type JobRow, toJob } from "./job-row"

export type JobFilters = { kind?: JobKind[]; status?: JobStatus[] }

export type JobPaging = PageInput

export type JobPage = PageInfo & { jobs: Job[] }

/** One page of jobs, newest first unless asked otherwise, and how many there are. */
export async function selectJobs(sql: Sql, { kind, status }: JobFilters, paging: JobPaging): Promise<JobPage> {
  const { rows, ...page } = await listPage<JobRow>(
    sql,
    {
      name: "jobs",
      columns: jobColumns,
      from: "after_sales_job j",
      alias: "j",
      where: [
        { sql: "j.deleted_at is null", params: [] },
        ...(kind ? [{ sql: "j.kind = any(?::text[])", params: [kind] }] : []),
        ...(status ? [{ sql: "j.status = any(?::text[])", params: [status] }] : []),
      ],
      sorts: { created_at: { by: "j.created_at", type: "timestamptz" } },
      defaultOrder: "-created_at",
    },
    paging
  )
  return { jobs: rows.map(toJob), ...page }
}

export async function selectJob(sql: Sql, id: string): Promise<Job> {
  const [row] = await sql<JobRow>(`select ${jobColumns} from after_sales_job where id = ? and deleted_at is null`, [id])
  return row ? toJob(row) : notFound("Job", id)
}
