import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cancelJobStep, type CancelJobInput } from "../steps/cancel-job"

export const cancelJobWorkflowId = "after-sales-cancel-job"

/**
 * A long job is no longer wanted. It stops at the end of the batch that it is in.
 */
export const cancelJobWorkflow = createWorkflow(cancelJobWorkflowId, (input: WorkflowData<CancelJobInput>) => {
  const validate = createHook("validate", { input })
  const result = cancelJobStep(input)
  const jobCancelled = createHook("jobCancelled", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, jobCancelled] })
})
