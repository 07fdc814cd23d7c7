import { conflict, notFound } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import { type JobAction, jobTransitions } from "../domain/job"
import { type Job, jobColumns, type JobRow, toJob } from "../queries/job-row"
import { claimLost, type JobClaim } from "./job-progress"

export type JobOutcome = {
  action: Extract<JobAction, "complete" | "fail" | "cancel">
  result?: Record<string, unknown>
  error?: string
}

/**
 * The holder ends its job; the file that it worked through is dropped.
 *
 * @throws `conflict` with code `job_claim_lost`
 */
export async function finishJob(sql: Sql, job: JobClaim, outcome: JobOutcome): Promise<Job> {
  const { action, result, error } = outcome
  const to = jobTransitions.find("running", action)?.to
  const [row] = await sql<JobRow>(
    `update after_sales_job set
       status = ?, result = ?::jsonb, error = ?, payload = null, claimed_by = null, claimed_until = null,
       heartbeat_at = now(), finished_at = now(), updated_at = now()
     where id = ? and claimed_by = ? and status = 'running' returning ${jobColumns}`,
    [to, result ? JSON.stringify(result) : null, error ?? null, job.id, job.claim]
  )
  return row ? toJob(row) : claimLost(job)
}

/**
 * Asks that a job end. One that waits, or whose holder is dead, ends at once; one that runs sees it at its next
 * report, and keeps what it has done.
 *
 * @throws `conflict` with code `job_finished`
 */
export async function cancelJob(sql: Sql, id: string): Promise<Job> {
  const [row] = await sql<JobRow>(
    `update after_sales_job set
       cancel_requested_at = coalesce(cancel_requested_at, now()), updated_at = now(),
       status = case when claimed_until > now() then status else 'cancelled' end,
       finished_at = case when claimed_until > now() then null else now() end,
       payload = case when claimed_until > now() then payload end,
       claimed_by = case when claimed_until > now() then claimed_by end
     where id = ? and status = any(?::text[]) and deleted_at is null returning ${jobColumns}`,
    [id, jobTransitions.statesFor("cancel")]
  )
  if (row) {
    return toJob(row)
  }
  const [ended] = await sql<{ status: string }>(`select status from after_sales_job where id = ?`, [id])

  return ended
    ? conflict("job_finished", `The job is ${ended.status} and can't be cancelled`, { status: ended.status })
    : notFound("Job", id)
}
