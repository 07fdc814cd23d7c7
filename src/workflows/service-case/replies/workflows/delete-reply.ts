import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteReplyStep, type DeleteReplyInput } from "../steps/delete-reply"

export const deleteReplyWorkflowId = "after-sales-delete-reply"

/** An answer is no longer offered to agents. What has been sent with it stays. */
export const deleteReplyWorkflow = createWorkflow(deleteReplyWorkflowId, (input: WorkflowData<DeleteReplyInput>) => {
  const validate = createHook("validate", { input })
  const result = deleteReplyStep(input)
  const replyDeleted = createHook("replyDeleted", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, replyDeleted] })
})
