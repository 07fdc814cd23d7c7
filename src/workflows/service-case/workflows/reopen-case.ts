import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { announceStep } from "../../steps/announce"
import { announceReturn } from "../announcements"
import { endOrReturn } from "../matters"
import { followCaseMattersStep } from "../steps/follow-case-matters"
import { reopenCaseStep, type ReopenCaseInput } from "../steps/reopen-case"

export const reopenCaseWorkflowId = "after-sales-reopen-case"

/**
 * Its customer says that it is not solved after all, within the days that the shop gives. Their words stand in the
 * conversation; words that can't be taken leave the case as it was.
 */
export const reopenCaseWorkflow = createWorkflow(reopenCaseWorkflowId, (input: WorkflowData<ReopenCaseInput>) => {
  const validate = createHook("validate", { input })
  const result = reopenCaseStep(input)
  followCaseMattersStep(transform({ result }, ({ result }) => ({ cases: endOrReturn(result) })))
  announceStep(transform({ result }, ({ result }) => announceReturn(result)))
  const caseReopened = createHook("caseReopened", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, caseReopened] })
})
