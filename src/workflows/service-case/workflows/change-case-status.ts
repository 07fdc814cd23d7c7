import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { announceStatus } from "../announcements"
import { announceStep } from "../../steps/announce"
import { changeCaseStatusStep, type ChangeCaseStatusInput } from "../steps/change-case-status"
import { endOrReturn } from "../matters"
import { followCaseMattersStep } from "../steps/follow-case-matters"

export const changeCaseStatusWorkflowId = "after-sales-change-case-status"

/**
 * An agent takes a case on its way, or its customer takes it back or opens it again. Two who act at once: one wins, the
 * other is told who was faster. When it ends, its units are free again.
 */
export const changeCaseStatusWorkflow = createWorkflow(
  changeCaseStatusWorkflowId,
  (input: WorkflowData<ChangeCaseStatusInput>) => {
    const validate = createHook("validate", { input })
    const result = changeCaseStatusStep(input)
    followCaseMattersStep(transform({ result, input }, ({ result }) => ({ cases: endOrReturn(result) })))
    announceStep(transform({ result, input }, ({ result }) => announceStatus(result)))
    const caseStatusChanged = createHook("caseStatusChanged", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, caseStatusChanged] })
  }
)
