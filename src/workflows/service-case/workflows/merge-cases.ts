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
import { mergeCasesStep, type MergeCasesInput } from "../steps/merge-cases"
import { followCaseMattersStep } from "../steps/follow-case-matters"

export const mergeCasesWorkflowId = "after-sales-merge-cases"

/**
 * Somebody wrote twice about the same. The younger cases end, their words go on in the other one, and who answers an
 * old one writes there. Only cases of one owner are merged.
 */
export const mergeCasesWorkflow = createWorkflow(mergeCasesWorkflowId, (input: WorkflowData<MergeCasesInput>) => {
  const validate = createHook("validate", { input })
  const result = mergeCasesStep(input)
  followCaseMattersStep(
    transform({ result, input }, ({ result }) => ({
      cases: result.merged.map(({ id, unit_ids }) => ({ id, unit_ids, status: "closed" as const })),
    }))
  )
  announceStep(
    transform({ result, input }, ({ result }) => [
      ...announceDue(result.due),
      ...result.merged.map(({ id }) => ({ name: CaseEvents.MERGED, data: { id, into_id: result.into.id } })),
      ...(result.opens_safety_review ? [{ name: CaseEvents.SAFETY_REVIEW_OPENED, data: { id: result.into.id } }] : []),
    ])
  )
  const casesMerged = createHook("casesMerged", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, casesMerged] })
})
