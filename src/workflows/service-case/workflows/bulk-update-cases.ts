import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { announceBulk } from "../announcements"
import { announceStep } from "../../steps/announce"
import { bulkCasesStep, type BulkCasesInput } from "../steps/bulk-cases"
import { followCaseMattersStep } from "../steps/follow-case-matters"

export const bulkUpdateCasesWorkflowId = "after-sales-bulk-update-cases"

/**
 * An agent does the same with many cases of the inbox. Each stands for itself: what cannot be done says why, the others
 * are done.
 */
export const bulkUpdateCasesWorkflow = createWorkflow(
  bulkUpdateCasesWorkflowId,
  (input: WorkflowData<BulkCasesInput>) => {
    const validate = createHook("validate", { input })
    const result = bulkCasesStep(input)
    followCaseMattersStep(transform({ result, input }, ({ result }) => ({ cases: result.changed })))
    announceStep(transform({ result, input }, ({ result, input }) => announceBulk(result, input)))
    const casesUpdated = createHook("casesUpdated", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, casesUpdated] })
  }
)
