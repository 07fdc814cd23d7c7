import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removeSavedViewStep, type RemoveSavedViewInput } from "../steps/remove-saved-view"

export const removeSavedViewWorkflowId = "after-sales-remove-saved-view"

/** A saved view is not needed any more. */
export const removeSavedViewWorkflow = createWorkflow(
  removeSavedViewWorkflowId,
  (input: WorkflowData<RemoveSavedViewInput>) => {
    const validate = createHook("validate", { input })
    const result = removeSavedViewStep(input)
    const savedViewRemoved = createHook("savedViewRemoved", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, savedViewRemoved] })
  }
)
