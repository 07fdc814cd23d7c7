import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { UnitEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { declineTransferStep, type DeclineTransferInput } from "../steps/decline-transfer"

export const declineTransferWorkflowId = "after-sales-decline-transfer"

/**
 * The invited person declines; the unit stays where it was.
 */
export const declineTransferWorkflow = createWorkflow(
  declineTransferWorkflowId,
  (input: WorkflowData<DeclineTransferInput>) => {
    const validate = createHook("validate", { input })
    const result = declineTransferStep(input)
    announceStep(
      transform({ result }, ({ result }) => [
        { name: UnitEvents.TRANSFER_DECLINED, data: { id: result.unit_id, transfer_id: result.id } },
      ])
    )
    const transferDeclined = createHook("transferDeclined", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, transferDeclined] })
  }
)
