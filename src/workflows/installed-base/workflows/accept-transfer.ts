import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { UnitEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { assureUnitsStep } from "../../warranty/steps/assure-units"
import { announceWarranties } from "../announcements"
import { acceptTransferStep, type AcceptTransferInput } from "../steps/accept-transfer"

export const acceptTransferWorkflowId = "after-sales-accept-transfer"

/**
 * The invited owner agrees. From now on the unit is theirs and its order no longer says whose it is; a warranty
 * that is not transferable becomes void with that reason, the legal guarantee goes along.
 */
export const acceptTransferWorkflow = createWorkflow(
  acceptTransferWorkflowId,
  (input: WorkflowData<AcceptTransferInput>) => {
    const validate = createHook("validate", { input })
    const result = acceptTransferStep(input)
    const warranties = assureUnitsStep(transform({ result }, ({ result }) => ({ units: [{ id: result.unit_id }] })))
    announceStep(
      transform({ result, warranties }, ({ result, warranties }) => [
        ...[{ name: UnitEvents.TRANSFERRED, data: { id: result.unit_id, transfer_id: result.id } }],
        ...announceWarranties(warranties),
      ])
    )
    const unitTransferred = createHook("unitTransferred", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, unitTransferred] })
  }
)
