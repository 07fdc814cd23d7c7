import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { keepRetentionStep } from "../steps/keep-retention"
import { watchPrivacyRequestsStep } from "../steps/watch-privacy-requests"

export const keepRetentionWorkflowId = "after-sales-keep-retention"

/**
 * Nothing about a person stays longer than it may, and no request about personal data is forgotten: every minute a
 * batch of what is too old goes, and managers hear of days that come near.
 */
export const keepRetentionWorkflow = createWorkflow(keepRetentionWorkflowId, () => {
  const privacy = watchPrivacyRequestsStep()
  const purged = keepRetentionStep()

  return new WorkflowResponse({ privacy, purged })
})
