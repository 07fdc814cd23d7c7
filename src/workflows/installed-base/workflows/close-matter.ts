import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { closeMatterStep, type CloseMatterInput } from "../steps/close-matter"

export const closeMatterWorkflowId = "after-sales-close-matter"

/**
 * What was open about a unit is settled.
 */
export const closeMatterWorkflow = createWorkflow(closeMatterWorkflowId, (input: WorkflowData<CloseMatterInput>) => {
  const validate = createHook("validate", { input })
  const result = closeMatterStep(input)
  const matterClosed = createHook("matterClosed", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, matterClosed] })
})
