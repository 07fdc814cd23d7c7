import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { CaseEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { assignCaseStep, type AssignCaseInput } from "../steps/assign-case"

export const assignCaseWorkflowId = "after-sales-assign-case"

/**
 * A case gets somebody who looks after it: by name, or whoever's turn it is.
 */
export const assignCaseWorkflow = createWorkflow(assignCaseWorkflowId, (input: WorkflowData<AssignCaseInput>) => {
  const validate = createHook("validate", { input })
  const result = assignCaseStep(input)
  announceStep(
    transform({ result, input }, ({ result }) =>
      result.has_changed ? [{ name: CaseEvents.ASSIGNED, data: { id: result.case.id } }] : []
    )
  )
  const caseAssigned = createHook("caseAssigned", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, caseAssigned] })
})
