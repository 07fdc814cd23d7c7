import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setProductSettingStep, type SetProductSettingInput } from "../steps/set-product-setting"

export const setProductSettingWorkflowId = "after-sales-set-product-setting"

/**
 * A merchant says how a product is tracked and what the law needs to know of it. It counts for what is sold
 * from now on; units that exist keep what they were made with.
 */
export const setProductSettingWorkflow = createWorkflow(
  setProductSettingWorkflowId,
  (input: WorkflowData<SetProductSettingInput>) => {
    const validate = createHook("validate", { input })
    const result = setProductSettingStep(input)
    const productSettingSet = createHook("productSettingSet", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, productSettingSet] })
  }
)
