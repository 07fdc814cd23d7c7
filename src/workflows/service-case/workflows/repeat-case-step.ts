import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { repeatCaseStepStep, type RepeatCaseStepInput } from "../steps/repeat-case-step"

export const repeatCaseStepWorkflowId = "after-sales-repeat-case-step"

/**
 * A step that failed is tried again; what was shown the first time stays.
 */
export const repeatCaseStepWorkflow = createWorkflow(
  repeatCaseStepWorkflowId,
  (input: WorkflowData<RepeatCaseStepInput>) => {
    const validate = createHook("validate", { input })
    const result = repeatCaseStepStep(input)
    const caseStepRepeated = createHook("caseStepRepeated", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, caseStepRepeated] })
  }
)
