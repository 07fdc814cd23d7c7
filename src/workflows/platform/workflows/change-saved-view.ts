import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { changeSavedViewStep, type ChangeSavedViewInput } from "../steps/change-saved-view"

export const changeSavedViewWorkflowId = "after-sales-change-saved-view"

/** A saved view gets another name, other filters, or is shared. */
export const changeSavedViewWorkflow = createWorkflow(
  changeSavedViewWorkflowId,
  (input: WorkflowData<ChangeSavedViewInput>) => {
    const validate = createHook("validate", { input })
    const result = changeSavedViewStep(input)
    const savedViewChanged = createHook("savedViewChanged", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, savedViewChanged] })
  }
)
