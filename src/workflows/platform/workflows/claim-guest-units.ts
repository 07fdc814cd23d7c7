import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { assureUnitsStep } from "../../warranty/steps/assure-units"
import { claimGuestUnitsStep, type ClaimGuestUnitsInput } from "../steps/claim-guest-units"

export const claimGuestUnitsWorkflowId = "after-sales-claim-guest-units"

/**
 * Somebody who once bought without an account has one now: the units and cases of that order join it, for the code
 * that was sent to the address of the order. Tokens of guests to that order end.
 */
export const claimGuestUnitsWorkflow = createWorkflow(
  claimGuestUnitsWorkflowId,
  (input: WorkflowData<ClaimGuestUnitsInput>) => {
    const validate = createHook("validate", { input })
    const result = claimGuestUnitsStep(input)
    assureUnitsStep(transform({ result }, ({ result }) => ({ units: (result?.unit_ids ?? []).map((id) => ({ id })) })))
    const guestUnitsClaimed = createHook("guestUnitsClaimed", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, guestUnitsClaimed] })
  }
)
