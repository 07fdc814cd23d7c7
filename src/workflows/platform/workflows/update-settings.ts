import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateSettingsStep, type UpdateSettingsInput } from "../steps/update-settings"

export const updateSettingsWorkflowId = "after-sales-update-settings"

/**
 * The shop says who it is in each language, how long its return window is, which customers are businesses.
 */
export const updateSettingsWorkflow = createWorkflow(
  updateSettingsWorkflowId,
  (input: WorkflowData<UpdateSettingsInput>) => {
    const validate = createHook("validate", { input })
    const result = updateSettingsStep(input)
    const settingsUpdated = createHook("settingsUpdated", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, settingsUpdated] })
  }
)
