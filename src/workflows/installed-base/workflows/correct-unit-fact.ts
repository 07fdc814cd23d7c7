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
import { correctUnitFactStep, type CorrectUnitFactInput } from "../steps/correct-unit-fact"

export const correctUnitFactWorkflowId = "after-sales-correct-unit-fact"

/**
 * A date was wrong. An agent corrects it and says why; warranties are reckoned anew, and one that was already
 * shown to the customer does not get shorter by it.
 */
export const correctUnitFactWorkflow = createWorkflow(
  correctUnitFactWorkflowId,
  (input: WorkflowData<CorrectUnitFactInput>) => {
    const validate = createHook("validate", { input })
    const result = correctUnitFactStep(input)
    const warranties = assureUnitsStep(transform({ input }, ({ input }) => ({ units: [{ id: input.unit_id }] })))
    announceStep(
      transform({ input, result, warranties }, ({ input, result, warranties }) => [
        ...(result.is_new ? [{ name: UnitEvents.CORRECTED, data: { id: input.unit_id } }] : []),
        ...announceWarranties(warranties),
      ])
    )
    const unitFactCorrected = createHook("unitFactCorrected", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, unitFactCorrected] })
  }
)
