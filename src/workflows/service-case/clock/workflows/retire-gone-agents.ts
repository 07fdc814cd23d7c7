import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { retireGoneAgentsStep } from "../steps/retire-gone-agents"

export const retireGoneAgentsWorkflowId = "after-sales-retire-gone-agents"

/** Whoever has left the shop gets no more cases in turn, so that none waits for a person who is not there. */
export const retireGoneAgentsWorkflow = createWorkflow(
  retireGoneAgentsWorkflowId,
  () => new WorkflowResponse(retireGoneAgentsStep())
)
