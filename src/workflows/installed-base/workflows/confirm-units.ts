import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { announceStep } from "../../steps/announce"
import { assureUnitsStep } from "../../warranty/steps/assure-units"
import { announceWarranties } from "../announcements"
import { confirmUnitsStep, type ConfirmUnitsInput } from "../steps/confirm-units"

export const confirmUnitsWorkflowId = "after-sales-confirm-units"

/**
 * The merchant has looked at what a backfill made and stands by it: from now on customers see it.
 */
export const confirmUnitsWorkflow = createWorkflow(confirmUnitsWorkflowId, (input: WorkflowData<ConfirmUnitsInput>) => {
  const validate = createHook("validate", { input })
  const result = confirmUnitsStep(input)
  const warranties = assureUnitsStep(transform({ result }, ({ result }) => ({ units: result.units })))
  announceStep(transform({ warranties }, ({ warranties }) => announceWarranties(warranties)))
  const unitsConfirmed = createHook("unitsConfirmed", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, unitsConfirmed] })
})
