import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setJurisdictionOverrideStep, type SetJurisdictionOverrideInput } from "../steps/set-jurisdiction-override"

export const setJurisdictionOverrideWorkflowId = "after-sales-set-jurisdiction-override"

/**
 * A merchant gives more than the law asks. Less is refused.
 */
export const setJurisdictionOverrideWorkflow = createWorkflow(
  setJurisdictionOverrideWorkflowId,
  (input: WorkflowData<SetJurisdictionOverrideInput>) => {
    const validate = createHook("validate", { input })
    const result = setJurisdictionOverrideStep(input)
    const jurisdictionOverrideSet = createHook("jurisdictionOverrideSet", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, jurisdictionOverrideSet] })
  }
)
