import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { announceStep } from "../../steps/announce"
import { announceCreation } from "../announcements"
import { followCaseMattersStep } from "../steps/follow-case-matters"
import { followUpCaseStep, type FollowUpCaseInput } from "../steps/follow-up-case"

export const followUpCaseWorkflowId = "after-sales-follow-up-case"

/** What an earlier case left open gets a case of its own, about the same things and of the same owner. */
export const followUpCaseWorkflow = createWorkflow(followUpCaseWorkflowId, (input: WorkflowData<FollowUpCaseInput>) => {
  const validate = createHook("validate", { input })
  const result = followUpCaseStep(input)
  followCaseMattersStep(
    transform({ result }, ({ result }) => ({ cases: [{ ...result.case, unit_ids: result.unit_ids }] }))
  )
  announceStep(transform({ result }, ({ result }) => announceCreation(result)))
  const caseFollowedUp = createHook("caseFollowedUp", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, caseFollowedUp] })
})
