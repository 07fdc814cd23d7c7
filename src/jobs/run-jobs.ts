import type { MedusaContainer } from "@medusajs/framework/types"
import { runJobsWorkflow } from "../workflows/platform/workflows/run-jobs"

/** Each minute: jobs whose process died, or whose event was lost. */
export default async function runJobs(container: MedusaContainer): Promise<void> {
  await runJobsWorkflow(container).run()
}

export const config = { name: "after-sales-run-jobs", schedule: "* * * * *" }
