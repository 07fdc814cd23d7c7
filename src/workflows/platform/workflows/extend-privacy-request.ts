import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { PrivacyEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { extendPrivacyRequestStep, type ExtendPrivacyRequestInput } from "../steps/extend-privacy-request"

export const extendPrivacyRequestWorkflowId = "after-sales-extend-privacy-request"

/** A request is complex, and the person is told so within the first month: two months more. */
export const extendPrivacyRequestWorkflow = createWorkflow(
  extendPrivacyRequestWorkflowId,
  (input: WorkflowData<ExtendPrivacyRequestInput>) => {
    const validate = createHook("validate", { input })
    const result = extendPrivacyRequestStep(input)
    announceStep(transform({ result }, ({ result }) => [{ name: PrivacyEvents.EXTENDED, data: { id: result.id } }]))
    const privacyRequestExtended = createHook("privacyRequestExtended", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, privacyRequestExtended] })
  }
)
