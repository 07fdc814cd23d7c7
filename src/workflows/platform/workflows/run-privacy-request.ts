import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { JobEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { runPrivacyRequestStep, type RunPrivacyRequestInput } from "../steps/run-privacy-request"

export const runPrivacyRequestWorkflowId = "after-sales-run-privacy-request"

/** A manager has made sure who asks, and has the request carried out. */
export const runPrivacyRequestWorkflow = createWorkflow(
  runPrivacyRequestWorkflowId,
  (input: WorkflowData<RunPrivacyRequestInput>) => {
    const validate = createHook("validate", { input })
    const result = runPrivacyRequestStep(input)
    announceStep(
      transform({ result }, ({ result }) => [{ name: JobEvents.QUEUED, data: { id: String(result.job_id) } }])
    )
    const privacyRequestRun = createHook("privacyRequestRun", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, privacyRequestRun] })
  }
)
