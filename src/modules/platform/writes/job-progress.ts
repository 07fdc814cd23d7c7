import { generateEntityId } from "@medusajs/framework/utils"
import { conflict } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import { jobLeaseSeconds } from "../domain/job"
import type { JobRejection } from "../queries/job-rejections"

/** A job's id and the claim that `claimJob` gave with it. */
export type JobClaim = { id: string; claim: string }

/** Totals so far, not steps: a report that is sent twice, or by whoever takes over, counts nothing twice. */
export type JobProgress = {
  total?: number
  done?: number
  accepted?: number
  rejected?: number
  cursor?: Record<string, unknown>
  lease_seconds?: number
}

/** The job is somebody else's by now, or over: stop working and report nothing. */
export function claimLost({ id }: JobClaim): never {
  return conflict("job_claim_lost", "Another process took this job over, or it is over", { job_id: id })
}

/**
 * Writes down how far the job came and keeps the claim for another lease.
 *
 * @returns whether somebody wants it cancelled; the holder then ends it with `finishJob`
 * @throws `conflict` with code `job_claim_lost`
 */
export async function reportProgress(
  sql: Sql,
  job: JobClaim,
  progress: JobProgress
): Promise<{ cancel_requested: boolean }> {
  const { total, done, accepted, rejected, cursor, lease_seconds: lease = jobLeaseSeconds } = progress
  const [row] = await sql<{ cancel_requested: boolean }>(
    `update after_sales_job set
       total = coalesce(?, total), done = coalesce(?, done), accepted = coalesce(?, accepted),
       rejected = coalesce(?, rejected), cursor = coalesce(?::jsonb, cursor),
       heartbeat_at = now(), claimed_until = now() + make_interval(secs => ?), updated_at = now()
     where id = ? and claimed_by = ? and status = 'running'
     returning cancel_requested_at is not null as cancel_requested`,
    [
      total ?? null,
      done ?? null,
      accepted ?? null,
      rejected ?? null,
      cursor ? JSON.stringify(cursor) : null,
      lease,
      job.id,
      job.claim,
    ]
  )
  return row ?? claimLost(job)
}

/** Keeps rejected rows in one statement. A row that is there already, from before a takeover, stays as it is. */
export async function addRejections(sql: Sql, jobId: string, rejections: JobRejection[]): Promise<void> {
  if (!rejections.length) {
    return
  }
  const rows = rejections.map(({ line, code, message }) => ({
    id: generateEntityId(undefined, "asjrj"),
    line,
    code,
    message: Array.from(message).slice(0, 500).join(""),
  }))
  await sql(
    `insert into after_sales_job_rejection (id, job_id, line, code, message)
     select id, ?, line, code, message
     from jsonb_to_recordset(?::jsonb) as rejected (id text, line int, code text, message text)
     on conflict do nothing`,
    [jobId, JSON.stringify(rows)]
  )
}
