import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { startGuestSessionStep, type StartGuestSessionInput } from "../steps/start-guest-session"

export const startGuestSessionWorkflowId = "after-sales-start-guest-session"

/** A guest shows the code of the mail and gets a token for this one order; a wrong code is counted and refused. */
export const startGuestSessionWorkflow = createWorkflow(
  startGuestSessionWorkflowId,
  (input: WorkflowData<StartGuestSessionInput>) => {
    const validate = createHook("validate", { input })
    const result = startGuestSessionStep(input)
    const guestSessionStarted = createHook("guestSessionStarted", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, guestSessionStarted] })
  }
)
