import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { GuestEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { requestGuestAccessStep, type RequestGuestAccessInput } from "../steps/request-guest-access"

export const requestGuestAccessWorkflowId = "after-sales-request-guest-access"

/**
 * Somebody without an account wants to see their order. If order and address belong together a code goes to the
 * address; whoever asks isn't told, neither by the answer nor by the time that it takes.
 */
export const requestGuestAccessWorkflow = createWorkflow(
  requestGuestAccessWorkflowId,
  (input: WorkflowData<RequestGuestAccessInput>) => {
    const validate = createHook("validate", { input })
    const result = requestGuestAccessStep(input)
    announceStep(
      transform({ result }, ({ result }) => [{ name: GuestEvents.ACCESS_REQUESTED, data: { id: result.id } }])
    )
    const guestAccessRequested = createHook("guestAccessRequested", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, guestAccessRequested] })
  }
)
