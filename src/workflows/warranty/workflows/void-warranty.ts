import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { WarrantyEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { voidWarrantyStep, type VoidWarrantyInput } from "../steps/void-warranty"

export const voidWarrantyWorkflowId = "after-sales-void-warranty"

/**
 * A warranty ends before its time, and the customer sees the reason. The legal guarantee cannot be ended so.
 */
export const voidWarrantyWorkflow = createWorkflow(voidWarrantyWorkflowId, (input: WorkflowData<VoidWarrantyInput>) => {
  const validate = createHook("validate", { input })
  const result = voidWarrantyStep(input)
  announceStep(
    transform({ result }, ({ result }) => [
      { name: WarrantyEvents.VOIDED, data: { id: result.id, unit_id: result.unit_id } },
    ])
  )
  const warrantyVoided = createHook("warrantyVoided", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, warrantyVoided] })
})
