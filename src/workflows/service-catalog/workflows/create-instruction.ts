import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createInstructionStep, type CreateInstructionInput } from "../steps/create-instruction"

export const createInstructionWorkflowId = "after-sales-create-instruction"

/**
 * A product gets instructions for use. What they say comes per language.
 */
export const createInstructionWorkflow = createWorkflow(
  createInstructionWorkflowId,
  (input: WorkflowData<CreateInstructionInput>) => {
    const validate = createHook("validate", { input })
    const result = createInstructionStep(input)
    const instructionCreated = createHook("instructionCreated", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, instructionCreated] })
  }
)
