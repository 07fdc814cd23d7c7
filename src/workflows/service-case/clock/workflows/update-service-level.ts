import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateServiceLevelStep, type UpdateServiceLevelInput } from "../steps/update-service-level"

export const updateServiceLevelWorkflowId = "after-sales-update-service-level"

/**
 * A promise is changed for cases that are opened from now on; those that run keep theirs.
 */
export const updateServiceLevelWorkflow = createWorkflow(
  updateServiceLevelWorkflowId,
  (input: WorkflowData<UpdateServiceLevelInput>) => {
    const validate = createHook("validate", { input })
    const result = updateServiceLevelStep(input)
    const serviceLevelUpdated = createHook("serviceLevelUpdated", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, serviceLevelUpdated] })
  }
)
