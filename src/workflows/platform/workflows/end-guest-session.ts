import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { endGuestSessionStep } from "../steps/end-guest-session"

export const endGuestSessionWorkflowId = "after-sales-end-guest-session"

/** A guest is done, for example on a computer that is not theirs. */
export const endGuestSessionWorkflow = createWorkflow(
  endGuestSessionWorkflowId,
  (input: WorkflowData<{ id: string }>) => {
    const validate = createHook("validate", { input })
    const result = endGuestSessionStep(input)
    const guestSessionEnded = createHook("guestSessionEnded", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, guestSessionEnded] })
  }
)
