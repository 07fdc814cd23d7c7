import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { PrivacyEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { createPrivacyRequestStep, type CreatePrivacyRequestInput } from "../steps/create-privacy-request"

export const createPrivacyRequestWorkflowId = "after-sales-create-privacy-request"

/** A person asks what the shop knows about them, or to be forgotten. The day by which they are to be answered is written down; a manager looks at it before anything is done. */
export const createPrivacyRequestWorkflow = createWorkflow(
  createPrivacyRequestWorkflowId,
  (input: WorkflowData<CreatePrivacyRequestInput>) => {
    const validate = createHook("validate", { input })
    const result = createPrivacyRequestStep(input)
    announceStep(transform({ result }, ({ result }) => [{ name: PrivacyEvents.RECEIVED, data: { id: result.id } }]))
    const privacyRequestCreated = createHook("privacyRequestCreated", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, privacyRequestCreated] })
  }
)
