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
import { updateUnitDetailsStep, type UpdateUnitDetailsInput } from "../steps/update-unit-details"

export const updateUnitDetailsWorkflowId = "after-sales-update-unit-details"

/**
 * Something about the sale was recorded wrongly: the buyer is a business, the thing was sold used, the country is
 * another. An agent puts it right and the warranties are reckoned anew.
 */
export const updateUnitDetailsWorkflow = createWorkflow(
  updateUnitDetailsWorkflowId,
  (input: WorkflowData<UpdateUnitDetailsInput>) => {
    const validate = createHook("validate", { input })
    const result = updateUnitDetailsStep(input)
    const warranties = assureUnitsStep(transform({ input }, ({ input }) => ({ units: [{ id: input.unit_id }] })))
    announceStep(
      transform({ input, warranties }, ({ input, warranties }) => [
        ...[{ name: UnitEvents.CORRECTED, data: { id: input.unit_id } }],
        ...announceWarranties(warranties),
      ])
    )
    const unitDetailsUpdated = createHook("unitDetailsUpdated", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, unitDetailsUpdated] })
  }
)
