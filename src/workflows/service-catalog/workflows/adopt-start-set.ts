import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { adoptStartSetStep, type AdoptStartSetInput } from "../steps/adopt-start-set"

export const adoptStartSetWorkflowId = "after-sales-adopt-start-set"

/**
 * A shop begins with the services that ship with the plugin. They come as drafts with their procedures in force, for
 * the merchant to change and to publish; adopting twice changes nothing.
 */
export const adoptStartSetWorkflow = createWorkflow(
  adoptStartSetWorkflowId,
  (input: WorkflowData<AdoptStartSetInput>) => {
    const validate = createHook("validate", { input })
    const result = adoptStartSetStep(input)
    const startSetAdopted = createHook("startSetAdopted", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, startSetAdopted] })
  }
)
