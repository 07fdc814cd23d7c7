import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { announceStep } from "../../steps/announce"
import { announceDue } from "../announcements"
import { editCaseStep, type EditCaseInput } from "../steps/edit-case"

export const editCaseWorkflowId = "after-sales-edit-case"

/**
 * An agent changes priority, remedy, right, factors or owner of a case.
 */
export const editCaseWorkflow = createWorkflow(editCaseWorkflowId, (input: WorkflowData<EditCaseInput>) => {
  const validate = createHook("validate", { input })
  const result = editCaseStep(input)
  announceStep(transform({ result }, ({ result }) => announceDue(result.due)))
  const caseEdited = createHook("caseEdited", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, caseEdited] })
})
