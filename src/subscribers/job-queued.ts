import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { runJobsWorkflow } from "../workflows/platform/workflows/run-jobs"

/** A long job was asked for: it starts at once instead of at the next minute. */
export default async function jobQueued({ container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await runJobsWorkflow(container).run()
}

export const config: SubscriberConfig = {
  event: "after_sales.job.queued",
  context: { subscriberId: "after-sales:run-queued-jobs" },
}
