import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { CaseEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { announceDue } from "../announcements"
import { closeResolvedCasesStep } from "../steps/close-resolved-cases"
import { followCaseMattersStep } from "../steps/follow-case-matters"

export const closeResolvedCasesWorkflowId = "after-sales-close-resolved-cases"

/** Nobody said that it is not solved, and the days in which they could are over: the case closes. One batch a run. */
export const closeResolvedCasesWorkflow = createWorkflow(
  closeResolvedCasesWorkflowId,
  (input: WorkflowData<{ limit: number }>) => {
    const result = closeResolvedCasesStep(input)
    followCaseMattersStep(
      transform({ result }, ({ result }) => ({
        cases: result.map(({ case: { id, status }, unit_ids }) => ({ id, status, unit_ids })),
      }))
    )
    announceStep(
      transform({ result }, ({ result }) =>
        result.flatMap((closed) => [
          ...announceDue(closed.due),
          { name: CaseEvents.STATUS_CHANGED, data: { id: closed.case.id } },
        ])
      )
    )
    const resolvedCasesClosed = createHook("resolvedCasesClosed", { input, result })

    return new WorkflowResponse(result, { hooks: [resolvedCasesClosed] })
  }
)
