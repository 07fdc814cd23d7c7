import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { draftInstructionStep } from "../steps/draft-instruction"
import { dropInstructionFileStep } from "../steps/drop-instruction-file"
import { storeInstructionFileStep, type UploadInstructionInput } from "../steps/store-instruction-file"

export const uploadInstructionWorkflowId = "after-sales-upload-instruction"

/**
 * A manual comes as a file. It is stored where only our own route reads it, and becomes the draft of its language;
 * the file that the draft held before goes.
 */
export const uploadInstructionWorkflow = createWorkflow(
  uploadInstructionWorkflowId,
  (input: WorkflowData<UploadInstructionInput>) => {
    const validate = createHook("validate", { input })
    const stored = storeInstructionFileStep(input)
    const result = draftInstructionStep(stored)
    dropInstructionFileStep(transform({ result }, ({ result }) => ({ file_id: result.replaced_file_id })))
    const instructionUploaded = createHook("instructionUploaded", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, instructionUploaded] })
  }
)
