import type { Actor } from "../../../shared/actor"
import { instantOf } from "../../../shared/sql"
import type { JobKind, JobStatus } from "../domain/job"

/** A long job as people see it: all but its file. */
export type Job = {
  id: string
  kind: JobKind
  status: JobStatus
  dry_run: boolean
  input: Record<string, unknown>
  total: number | null
  done: number
  accepted: number
  rejected: number
  result: Record<string, unknown> | null
  error: string | null
  attempts: number
  cancel_requested: boolean
  created_by: Pick<Actor, "type"> & { id: string }
  created_at: string
  started_at: string | null
  heartbeat_at: string | null
  finished_at: string | null
}

type Instants = "created_at" | "started_at" | "heartbeat_at" | "finished_at"

export type JobRow = Omit<Job, Instants | "created_by" | "cancel_requested"> &
  Record<Exclude<Instants, "created_at">, Date | string | null> & {
    created_at: Date | string
    cancel_requested_at: Date | string | null
    created_by: string
    created_by_type: Actor["type"]
  }

/** The columns of a job; its file is never among them. */
export const jobColumns = `id, kind, status, dry_run, input, total, done, accepted, rejected, result, error, attempts,
  cancel_requested_at, created_by_type, created_by, created_at, started_at, heartbeat_at, finished_at`

export function toJob(row: JobRow): Job {
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    dry_run: row.dry_run,
    input: row.input,
    total: row.total,
    done: row.done,
    accepted: row.accepted,
    rejected: row.rejected,
    result: row.result,
    error: row.error,
    attempts: row.attempts,
    cancel_requested: row.cancel_requested_at !== null,
    created_by: { type: row.created_by_type, id: row.created_by },
    created_at: instantOf(row.created_at),
    started_at: instantOf(row.started_at),
    heartbeat_at: instantOf(row.heartbeat_at),
    finished_at: instantOf(row.finished_at),
  }
}
