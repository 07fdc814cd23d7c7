import type { AdminJob } from "../../../src/types"

/** An import of 1 200 historic units, half way through. */
export function aJob(changes: Partial<AdminJob> = {}): AdminJob {
  return {
    id: "asjob_1",
    kind: "units_import",
    status: "running",
    dry_run: false,
    input: {},
    total: 1_200,
    done: 600,
    accepted: 590,
    rejected: 0,
    result: null,
    error: null,
    attempts: 1,
    cancel_requested: false,
    created_by: { type: "user", id: "user_1" },
    created_at: "2026-03-03T10:00:00.000Z",
    started_at: "2026-03-03T10:00:01.000Z",
    heartbeat_at: "2026-03-03T10:00:05.000Z",
    finished_at: null,
    ...changes,
  }
}
