import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { skipCaseStepStep, type SkipCaseStepInput } from "../steps/skip-case-step"

export const skipCaseStepWorkflowId = "after-sales-skip-case-step"

/**
 * A step that may be left out is left out, with the reason.
 */
export const skipCaseStepWorkflow = createWorkflow(skipCaseStepWorkflowId, (input: WorkflowData<SkipCaseStepInput>) => {
  const validate = createHook("validate", { input })
  const result = skipCaseStepStep(input)
  const caseStepSkipped = createHook("caseStepSkipped", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, caseStepSkipped] })
})
