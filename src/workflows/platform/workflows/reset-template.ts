import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { resetTemplateStep, type ResetTemplateInput } from "../steps/reset-template"

export const resetTemplateWorkflowId = "after-sales-reset-template"

/** A manager goes back to the shipped wording of a message. */
export const resetTemplateWorkflow = createWorkflow(
  resetTemplateWorkflowId,
  (input: WorkflowData<ResetTemplateInput>) => {
    const validate = createHook("validate", { input })
    const result = resetTemplateStep(input)
    const templateReset = createHook("templateReset", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, templateReset] })
  }
)
