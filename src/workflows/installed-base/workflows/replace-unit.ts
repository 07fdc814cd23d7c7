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
import { replaceUnitStep, type ReplaceUnitInput } from "../steps/replace-unit"

export const replaceUnitWorkflowId = "after-sales-replace-unit"

/**
 * A unit was replaced by hand, without a claim in the order. The new one carries on what the old one was owed,
 * or gets the new term that the law of its country gives.
 */
export const replaceUnitWorkflow = createWorkflow(replaceUnitWorkflowId, (input: WorkflowData<ReplaceUnitInput>) => {
  const validate = createHook("validate", { input })
  const result = replaceUnitStep(input)
  const warranties = assureUnitsStep(
    transform({ input }, ({ input }) => ({ units: [{ id: input.unit_id }, { id: input.by_unit_id }] }))
  )
  announceStep(
    transform({ input, warranties }, ({ input, warranties }) => [
      ...[{ name: UnitEvents.REPLACED, data: { id: input.unit_id } }],
      ...announceWarranties(warranties),
    ])
  )
  const unitReplaced = createHook("unitReplaced", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, unitReplaced] })
})
