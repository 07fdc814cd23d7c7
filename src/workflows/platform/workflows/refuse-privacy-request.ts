import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { PrivacyEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { refusePrivacyRequestStep, type RefusePrivacyRequestInput } from "../steps/refuse-privacy-request"

export const refusePrivacyRequestWorkflowId = "after-sales-refuse-privacy-request"

/** A request is refused, for example because nobody can tell who asks; the reason is kept. */
export const refusePrivacyRequestWorkflow = createWorkflow(
  refusePrivacyRequestWorkflowId,
  (input: WorkflowData<RefusePrivacyRequestInput>) => {
    const validate = createHook("validate", { input })
    const result = refusePrivacyRequestStep(input)
    announceStep(transform({ result }, ({ result }) => [{ name: PrivacyEvents.COMPLETED, data: { id: result.id } }]))
    const privacyRequestRefused = createHook("privacyRequestRefused", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, privacyRequestRefused] })
  }
)
