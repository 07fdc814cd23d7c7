import { createHash } from "node:crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../../../shared/actor"
import { conflict } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import type { JobKind } from "../domain/job"
import { type Job, jobColumns, type JobRow, toJob } from "../queries/job-row"

export type CreateJobInput = {
  kind: JobKind
  input?: Record<string, unknown>
  /** The file to work through. */
  payload?: string | null
  total?: number | null
  dry_run?: boolean
  created_by: Actor
  idempotency_key?: string | null
}

/** What was asked for, without regard to the order of its keys. */
function fingerprintOf({ kind, input, payload, dry_run: isDryRun }: CreateJobInput): string {
  const sorted = Object.entries(input ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash("sha256")
    .update(JSON.stringify([kind, sorted, isDryRun ?? false]))
    .update(payload ?? "")
    .digest("hex")
}

/** `is_new` is false for what the same request had made before: nobody has to be told of it again. */
export type CreatedJob = Job & { is_new: boolean }

/**
 * Queues a job. The same key of the same person gives the job that it made before, whatever has become of it.
 *
 * @throws `conflict` with code `idempotency_key_reused` when that key asked for other work
 */
export async function createJob(sql: Sql, input: CreateJobInput): Promise<CreatedJob> {
  const creator = input.created_by.id ?? input.created_by.type
  const fingerprint = fingerprintOf(input)
  const [created] = await sql<JobRow>(
    `insert into after_sales_job
       (id, kind, dry_run, input, payload, total, created_by_type, created_by, idempotency_key, fingerprint)
     values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?) on conflict do nothing returning ${jobColumns}`,
    [
      generateEntityId(undefined, "asjob"),
      input.kind,
      input.dry_run ?? false,
      JSON.stringify(input.input ?? {}),
      input.payload ?? null,
      input.total ?? null,
      input.created_by.type,
      creator,
      input.idempotency_key ?? null,
      fingerprint,
    ]
  )
  if (created) {
    return { ...toJob(created), is_new: true }
  }
  const [earlier] = await sql<JobRow & { fingerprint: string }>(
    `select ${jobColumns}, fingerprint from after_sales_job
     where created_by = ? and idempotency_key = ? and deleted_at is null`,
    [creator, input.idempotency_key]
  )
  if (earlier?.fingerprint !== fingerprint) {
    conflict("idempotency_key_reused", "This Idempotency-Key was used for another request", { job_id: earlier?.id })
  }
  return { ...toJob(earlier), is_new: false }
}
