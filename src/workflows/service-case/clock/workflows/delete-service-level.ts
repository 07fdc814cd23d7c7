import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteServiceLevelStep, type DeleteServiceLevelInput } from "../steps/delete-service-level"

export const deleteServiceLevelWorkflowId = "after-sales-delete-service-level"

/**
 * A promise is taken back that no open case was given.
 */
export const deleteServiceLevelWorkflow = createWorkflow(
  deleteServiceLevelWorkflowId,
  (input: WorkflowData<DeleteServiceLevelInput>) => {
    const validate = createHook("validate", { input })
    const result = deleteServiceLevelStep(input)
    const serviceLevelDeleted = createHook("serviceLevelDeleted", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, serviceLevelDeleted] })
  }
)
