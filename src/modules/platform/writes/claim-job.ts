import { randomUUID } from "node:crypto"
import type { Sql } from "../../../shared/sql"
import { type JobKind, jobLeaseSeconds, type JobStatus, maxJobAttempts } from "../domain/job"
import { type Job, jobColumns, type JobRow, toJob } from "../queries/job-row"

/** A job in hand: what to do, where to go on, and the claim that every report of it must show. */
export type ClaimedJob = Job & {
  claim: string
  payload: string | null
  /** What the last holder reported; null when the work starts from its beginning. */
  cursor: Record<string, unknown> | null
}

export type ClaimJobInput = { lease_seconds?: number; kinds?: JobKind[] }

type ClaimRow = JobRow & { payload: string | null; cursor: Record<string, unknown> | null }

/**
 * Takes the oldest job that waits, or whose holder gave no sign of life for its lease. Several processes may ask at
 * once: each gets another one. A dead holder's job that somebody wanted cancelled, or that has cost five processes
 * already, ends here instead.
 */
export async function claimJob(sql: Sql, input: ClaimJobInput): Promise<ClaimedJob | null> {
  const claim = randomUUID()
  const { lease_seconds: lease = jobLeaseSeconds, kinds = null } = input

  for (;;) {
    const [row] = await sql<ClaimRow>(
      `with next as (
         select id as next_id, case when cancel_requested_at is not null then 'cancelled'
           when attempts >= ? then 'failed' else 'running' end as outcome
         from after_sales_job
         where (status = 'queued' or (status = 'running' and claimed_until <= now()))
           and (?::text[] is null or kind = any(?::text[])) and deleted_at is null
         order by created_at, id limit 1 for update skip locked
       )
       update after_sales_job as job set
         status = next.outcome, updated_at = now(), heartbeat_at = now(),
         attempts = job.attempts + case when next.outcome = 'running' then 1 else 0 end,
         claimed_by = case when next.outcome = 'running' then ? end,
         claimed_until = case when next.outcome = 'running' then now() + make_interval(secs => ?) end,
         started_at = coalesce(job.started_at, case when next.outcome = 'running' then now() end),
         finished_at = case when next.outcome <> 'running' then now() end,
         payload = case when next.outcome = 'running' then job.payload end,
         error = case when next.outcome = 'failed' then ? else job.error end
       from next where job.id = next.next_id
       returning ${jobColumns}, payload, cursor`,
      [maxJobAttempts, kinds, kinds, claim, lease, `The process that worked on it died ${maxJobAttempts} times`]
    )
    if (!row) {
      return null
    }
    const status: JobStatus = row.status
    if (status === "running") {
      return { ...toJob(row), claim, payload: row.payload, cursor: row.cursor }
    }
  }
}
