import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { UnitEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { requestTransferStep, type RequestTransferInput } from "../steps/request-transfer"

export const requestTransferWorkflowId = "after-sales-request-transfer"

/**
 * An owner gives a unit away. The new owner is invited by e-mail and has 14 days to agree; until then nothing
 * changes. Whatever is open about the unit must be closed or handed over first.
 */
export const requestTransferWorkflow = createWorkflow(
  requestTransferWorkflowId,
  (input: WorkflowData<RequestTransferInput>) => {
    const validate = createHook("validate", { input })
    const result = requestTransferStep(input)
    announceStep(
      // Without a token it is the answer to a repeated request, of which everybody has heard.
      transform({ result }, ({ result: { transfer, token } }) =>
        token === null
          ? []
          : [{ name: UnitEvents.TRANSFER_REQUESTED, data: { id: transfer.unit_id, transfer_id: transfer.id } }]
      )
    )
    const transferRequested = createHook("transferRequested", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, transferRequested] })
  }
)
