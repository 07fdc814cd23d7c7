import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { announceStep } from "../../steps/announce"
import { announceMessage, announceStatus } from "../announcements"
import { endOrReturn } from "../matters"
import { addCaseMessageStep } from "../steps/add-case-message"
import { changeCaseStatusStep, type ChangeCaseStatusInput } from "../steps/change-case-status"
import { followCaseMattersStep } from "../steps/follow-case-matters"

export type ReopenCaseInput = Omit<ChangeCaseStatusInput, "action"> & {
  /** What is not solved. */
  message: string
}

export const reopenCaseWorkflowId = "after-sales-reopen-case"

/**
 * Its customer says that it is not solved after all, within the days that the shop gives. Their words follow in the
 * conversation; should a process die between the two, the case is open and the words are asked for again.
 */
export const reopenCaseWorkflow = createWorkflow(reopenCaseWorkflowId, (input: WorkflowData<ReopenCaseInput>) => {
  const validate = createHook("validate", { input })
  const result = changeCaseStatusStep(
    transform({ input }, ({ input: { message: _message, ...rest } }) => ({ ...rest, action: "reopen" as const }))
  )
  const said = addCaseMessageStep(
    transform({ input, result }, ({ input: { id, message, actor, asker, now } }) => ({
      case_id: id,
      body: message,
      actor,
      asker,
      now,
    }))
  )
  followCaseMattersStep(transform({ result }, ({ result }) => ({ cases: endOrReturn(result) })))
  announceStep(transform({ result, said }, ({ result, said }) => [...announceStatus(result), ...announceMessage(said)]))
  const caseReopened = createHook("caseReopened", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, caseReopened] })
})
