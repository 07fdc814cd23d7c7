import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { expireTransfersStep } from "../steps/expire-transfers"

export const sweepTransfersWorkflowId = "after-sales-sweep-transfers"

/** An invitation to take over a unit lapses after 14 days without an answer; the unit stays where it was. */
export const sweepTransfersWorkflow = createWorkflow(
  sweepTransfersWorkflowId,
  () => new WorkflowResponse(expireTransfersStep())
)
