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
import { approveRegistrationStep, type ApproveRegistrationInput } from "../steps/approve-registration"

export const approveRegistrationWorkflowId = "after-sales-approve-registration"

/**
 * An agent has looked at a registration and takes the unit into the books. From now on its serial number is
 * its own, and the policies that the shop offers for such a product apply.
 */
export const approveRegistrationWorkflow = createWorkflow(
  approveRegistrationWorkflowId,
  (input: WorkflowData<ApproveRegistrationInput>) => {
    const validate = createHook("validate", { input })
    const result = approveRegistrationStep(input)
    const warranties = assureUnitsStep(transform({ input }, ({ input }) => ({ units: [{ id: input.unit_id }] })))
    announceStep(
      transform({ input, warranties }, ({ input, warranties }) => [
        ...[{ name: UnitEvents.REGISTRATION_APPROVED, data: { id: input.unit_id } }],
        ...announceWarranties(warranties),
      ])
    )
    const registrationApproved = createHook("registrationApproved", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, registrationApproved] })
  }
)
