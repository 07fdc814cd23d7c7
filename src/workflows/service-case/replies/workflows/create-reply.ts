import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createReplyStep, type CreateReplyInput } from "../steps/create-reply"

export const createReplyWorkflowId = "after-sales-create-reply"

/** The shop writes down an answer that its agents give often. Agents choose it on a case and change it before they send it. */
export const createReplyWorkflow = createWorkflow(createReplyWorkflowId, (input: WorkflowData<CreateReplyInput>) => {
  const validate = createHook("validate", { input })
  const result = createReplyStep(input)
  const replyCreated = createHook("replyCreated", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, replyCreated] })
})
