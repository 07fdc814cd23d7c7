import type { Sql } from "../../../shared/sql"

/** Days for which what became of a job can be looked up. */
export const jobDays = 90

/**
 * Deletes the oldest of the jobs that ended long ago, with the rows that they had left out: these may name customers.
 * Few at a time, because one job may have left out a hundred thousand.
 *
 * @returns how many went
 */
export async function deleteOldJobs(sql: Sql, now: Date, limit = 10): Promise<number> {
  const ended = new Date(now.getTime() - jobDays * 86_400_000)
  const jobs = await sql<{ id: string }>(
    `select id from after_sales_job
     where created_at < ? and finished_at < ? and status not in ('queued', 'running')
     order by created_at, id limit ? for update skip locked`,
    [ended.toISOString(), ended.toISOString(), limit]
  )
  const ids = jobs.map((job) => job.id)
  if (ids.length) {
    await sql("delete from after_sales_job_rejection where job_id = any(?)", [ids])
    await sql("delete from after_sales_job where id = any(?)", [ids])
  }
  return ids.length
}
