import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { announceStep } from "../../steps/announce"
import { announceCreation } from "../announcements"
import type { CaseRequest } from "../intake/types"
import { createCaseStep } from "../steps/create-case"
import { followCaseMattersStep } from "../steps/follow-case-matters"
import { resolveCaseStep } from "../steps/resolve-case"

export const createCaseWorkflowId = "after-sales-create-case"

/**
 * Somebody needs the shop: a customer, a guest, or an agent for one of them. What they name is looked up and must be
 * theirs, what is owed at this moment is kept with the case, clocks start, its units are spoken for.
 */
export const createCaseWorkflow = createWorkflow(createCaseWorkflowId, (input: WorkflowData<CaseRequest>) => {
  const validate = createHook("validate", { input })
  const resolved = resolveCaseStep(input)
  const result = createCaseStep(resolved)
  followCaseMattersStep(
    transform({ result }, ({ result }) => ({ cases: [{ ...result.case, unit_ids: result.unit_ids }] }))
  )
  announceStep(transform({ result }, ({ result }) => announceCreation(result)))
  const caseCreated = createHook("caseCreated", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, caseCreated] })
})
