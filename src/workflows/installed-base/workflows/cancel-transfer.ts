import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { UnitEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { cancelTransferStep, type CancelTransferInput } from "../steps/cancel-transfer"

export const cancelTransferWorkflowId = "after-sales-cancel-transfer"

/**
 * The owner has changed their mind before the other one answered.
 */
export const cancelTransferWorkflow = createWorkflow(
  cancelTransferWorkflowId,
  (input: WorkflowData<CancelTransferInput>) => {
    const validate = createHook("validate", { input })
    const result = cancelTransferStep(input)
    announceStep(
      transform({ result }, ({ result }) => [
        { name: UnitEvents.TRANSFER_CANCELLED, data: { id: result.unit_id, transfer_id: result.id } },
      ])
    )
    const transferCancelled = createHook("transferCancelled", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, transferCancelled] })
  }
)
