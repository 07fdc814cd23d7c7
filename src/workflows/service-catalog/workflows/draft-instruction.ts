import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { draftInstructionStep, type DraftInstructionInput } from "../steps/draft-instruction"
import { dropInstructionFileStep } from "../steps/drop-instruction-file"

export const draftInstructionWorkflowId = "after-sales-draft-instruction"

/**
 * Somebody writes what a product's owners are to be told, in one language. Nobody sees it before it is published. Where
 * the draft was a file, the file goes.
 */
export const draftInstructionWorkflow = createWorkflow(
  draftInstructionWorkflowId,
  (input: WorkflowData<DraftInstructionInput>) => {
    const validate = createHook("validate", { input })
    const result = draftInstructionStep(input)
    dropInstructionFileStep(transform({ result }, ({ result }) => ({ file_id: result.replaced_file_id })))
    const instructionDrafted = createHook("instructionDrafted", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, instructionDrafted] })
  }
)
