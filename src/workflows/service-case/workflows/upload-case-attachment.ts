import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { StoreCaseFileInput } from "../case-file"
import { findEarlierUploadStep } from "../steps/find-earlier-upload"
import { recordCaseFileStep } from "../steps/record-case-file"
import { storeCaseFileStep } from "../steps/store-case-file"

export const uploadCaseAttachmentWorkflowId = "after-sales-upload-case-attachment"

/**
 * Somebody shows what is wrong: a photo, a film, a receipt. The file is stored before its case exists, or laid to it.
 * What is stored has been prepared: kind by content, pictures without place and device, name made by the server.
 */
export const uploadCaseAttachmentWorkflow = createWorkflow(
  uploadCaseAttachmentWorkflowId,
  (input: WorkflowData<StoreCaseFileInput>) => {
    const validate = createHook("validate", { input })
    const earlier = findEarlierUploadStep(input)
    const stored = storeCaseFileStep(transform({ input, earlier }, ({ input, earlier }) => ({ ...input, ...earlier })))
    const result = recordCaseFileStep(transform({ input, stored }, ({ input, stored }) => ({ ...input, ...stored })))
    const caseAttachmentUploaded = createHook("caseAttachmentUploaded", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, caseAttachmentUploaded] })
  }
)
