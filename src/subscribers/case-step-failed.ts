import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { detectFailedStepWorkflow } from "../workflows/service-catalog/workflows/detect-failed-step"

/** A step of a case failed: services that are meant for that are proposed at once. */
export default async function caseStepFailed({
  event,
  container,
}: SubscriberArgs<{ id: string; step_id: string }>): Promise<void> {
  await detectFailedStepWorkflow(container).run({ input: { step_id: event.data.step_id } })
}

export const config: SubscriberConfig = {
  event: "after_sales.case.step_failed",
  context: { subscriberId: "after-sales:propose-after-failed-step" },
}
