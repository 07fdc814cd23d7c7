import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { deleteCaseFilesStep } from "../steps/delete-case-files"
import { removeCaseAttachmentStep, type RemoveCaseAttachmentInput } from "../steps/remove-case-attachment"

export const removeCaseAttachmentWorkflowId = "after-sales-remove-case-attachment"

/**
 * A file was the wrong one, or shows somebody who should not be seen. Row and bytes go; that there was one stays in the
 * history.
 */
export const removeCaseAttachmentWorkflow = createWorkflow(
  removeCaseAttachmentWorkflowId,
  (input: WorkflowData<RemoveCaseAttachmentInput>) => {
    const validate = createHook("validate", { input })
    const result = removeCaseAttachmentStep(input)
    deleteCaseFilesStep(transform({ result }, ({ result }) => ({ files: result ? [result] : [] })))
    const caseAttachmentRemoved = createHook("caseAttachmentRemoved", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, caseAttachmentRemoved] })
  }
)
