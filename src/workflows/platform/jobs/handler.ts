import type { MedusaContainer } from "@medusajs/framework/types"
import type { Announcement } from "../../steps/announce"
import type { ClaimedJob, JobProgress } from "../../../modules/platform"

/** How a handler tells how far it came; true means that somebody wants the job to stop. */
export type Report = (progress: JobProgress) => Promise<boolean>

/** Rejected rows are kept beside the job, with the line of the file that they came from. */
export type Reject = (rows: { line: number; code: string; message: string }[]) => Promise<void>

export type JobRun = { container: MedusaContainer; job: ClaimedJob; report: Report; reject: Reject }

/**
 * Works a job through from its cursor on. What it returns is shown as the job's result, and what it tells goes to the
 * bus when the job is over. It may be called again for the same job after its process died, so all that it writes has
 * natural keys.
 */
export type JobHandler = (
  run: JobRun
) => Promise<{ result: Record<string, unknown>; stopped: boolean; tells?: Announcement[] }>
