import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { UnitEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { rejectRegistrationStep, type RejectRegistrationInput } from "../steps/reject-registration"

export const rejectRegistrationWorkflowId = "after-sales-reject-registration"

/**
 * An agent has looked at a registration and does not accept it; the customer sees the reason.
 */
export const rejectRegistrationWorkflow = createWorkflow(
  rejectRegistrationWorkflowId,
  (input: WorkflowData<RejectRegistrationInput>) => {
    const validate = createHook("validate", { input })
    const result = rejectRegistrationStep(input)
    announceStep(
      transform({ input }, ({ input }) => [{ name: UnitEvents.REGISTRATION_REJECTED, data: { id: input.unit_id } }])
    )
    const registrationRejected = createHook("registrationRejected", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, registrationRejected] })
  }
)
