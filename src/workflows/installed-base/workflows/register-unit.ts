import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { UnitEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { registerUnitStep, type RegisterUnitInput } from "../steps/register-unit"

export const registerUnitWorkflowId = "after-sales-register-unit"

/**
 * A customer registers something that they bought elsewhere. It stands in the inbox until an agent has looked
 * at it; until then nothing is promised.
 */
export const registerUnitWorkflow = createWorkflow(registerUnitWorkflowId, (input: WorkflowData<RegisterUnitInput>) => {
  const validate = createHook("validate", { input })
  const result = registerUnitStep(input)
  announceStep(
    transform({ result }, ({ result: { id, is_new: isNew } }) =>
      isNew ? [{ name: UnitEvents.REGISTERED, data: { id } }] : []
    )
  )
  const unitRegistered = createHook("unitRegistered", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, unitRegistered] })
})
