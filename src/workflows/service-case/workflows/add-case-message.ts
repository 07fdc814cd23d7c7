import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { announceMessage } from "../announcements"
import { announceStep } from "../../steps/announce"
import { addCaseMessageStep, type AddCaseMessageInput } from "../steps/add-case-message"

export const addCaseMessageWorkflowId = "after-sales-add-case-message"

/**
 * Customer and shop talk, and colleagues leave notes. What a customer writes takes up a case that waited for them; the
 * shop's first words stop the clock of the first response.
 */
export const addCaseMessageWorkflow = createWorkflow(
  addCaseMessageWorkflowId,
  (input: WorkflowData<AddCaseMessageInput>) => {
    const validate = createHook("validate", { input })
    const result = addCaseMessageStep(input)
    announceStep(transform({ result, input }, ({ result }) => announceMessage(result)))
    const caseMessageAdded = createHook("caseMessageAdded", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, caseMessageAdded] })
  }
)
