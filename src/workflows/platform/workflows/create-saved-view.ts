import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createSavedViewStep, type CreateSavedViewInput } from "../steps/create-saved-view"

export const createSavedViewWorkflowId = "after-sales-create-saved-view"

/** A user keeps the filters of a list under a name, for themselves or for all. */
export const createSavedViewWorkflow = createWorkflow(
  createSavedViewWorkflowId,
  (input: WorkflowData<CreateSavedViewInput>) => {
    const validate = createHook("validate", { input })
    const result = createSavedViewStep(input)
    const savedViewCreated = createHook("savedViewCreated", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, savedViewCreated] })
  }
)
