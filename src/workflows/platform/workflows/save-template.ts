import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { saveTemplateStep, type SaveTemplateInput } from "../steps/save-template"

export const saveTemplateWorkflowId = "after-sales-save-template"

/**
 * A manager words a message as the shop speaks. A wording that names something unknown, or that isn't Liquid, is
 * refused, because the next mail would carry it.
 */
export const saveTemplateWorkflow = createWorkflow(saveTemplateWorkflowId, (input: WorkflowData<SaveTemplateInput>) => {
  const validate = createHook("validate", { input })
  const result = saveTemplateStep(input)
  const templateSaved = createHook("templateSaved", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, templateSaved] })
})
