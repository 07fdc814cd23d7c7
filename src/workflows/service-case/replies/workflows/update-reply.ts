import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateReplyStep, type UpdateReplyInput } from "../steps/update-reply"

export const updateReplyWorkflowId = "after-sales-update-reply"

/** The shop words an answer anew. What has been sent stays as it was. */
export const updateReplyWorkflow = createWorkflow(updateReplyWorkflowId, (input: WorkflowData<UpdateReplyInput>) => {
  const validate = createHook("validate", { input })
  const result = updateReplyStep(input)
  const replyUpdated = createHook("replyUpdated", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, replyUpdated] })
})
