import { useState } from "react"
import type { AdminJob } from "../../src/types"
import { isOpen, useJob } from "./api/jobs"

/** Starts a long piece of work and follows it; a preview first, then the work itself. */
export function useJobRun(start: (isDryRun: boolean) => Promise<{ job: AdminJob }>) {
  const [jobId, setJobId] = useState<string>()
  const { job } = useJob(jobId)

  return {
    job: jobId ? job : undefined,
    isRunning: Boolean(jobId) && (!job || isOpen(job)),
    /** The preview went through, so the work itself may be started. */
    isPreviewed: job?.dry_run === true && job.status === "completed" && Boolean(jobId),
    /** The refusal of a start has been shown by the write itself. */
    run: async (isDryRun: boolean) => {
      const answer = await start(isDryRun).catch(() => undefined)
      setJobId(answer?.job.id)
      return answer?.job
    },
    forget: () => setJobId(undefined),
  }
}
