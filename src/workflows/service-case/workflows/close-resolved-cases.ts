import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { systemActor } from "../../../shared/actor"
import { announceStep } from "../../steps/announce"
import { announceBulk } from "../announcements"
import { bulkCasesStep } from "../steps/bulk-cases"
import { findResolvedCasesStep } from "../steps/find-resolved-cases"
import { followCaseMattersStep } from "../steps/follow-case-matters"

export const closeResolvedCasesWorkflowId = "after-sales-close-resolved-cases"

/** Nobody said that it is not solved, and the days in which they could are over: the case closes. One batch a run. */
export const closeResolvedCasesWorkflow = createWorkflow(
  closeResolvedCasesWorkflowId,
  (input: WorkflowData<{ limit: number }>) => {
    const found = findResolvedCasesStep(input)
    const request = transform({ found }, ({ found }) => ({
      ids: found.ids,
      action: { kind: "status" as const, action: "close" as const },
      actor: systemActor,
    }))
    const result = bulkCasesStep(request)
    followCaseMattersStep(transform({ result }, ({ result }) => ({ cases: result.changed })))
    announceStep(transform({ result, request }, ({ result, request }) => announceBulk(result, request)))
    const resolvedCasesClosed = createHook("resolvedCasesClosed", { input, result })

    return new WorkflowResponse(result, { hooks: [resolvedCasesClosed] })
  }
)
