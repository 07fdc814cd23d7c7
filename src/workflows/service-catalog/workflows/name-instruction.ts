import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { nameInstructionStep, type NameInstructionInput } from "../steps/name-instruction"

export const nameInstructionWorkflowId = "after-sales-name-instruction"

/**
 * Instructions are called something else.
 */
export const nameInstructionWorkflow = createWorkflow(
  nameInstructionWorkflowId,
  (input: WorkflowData<NameInstructionInput>) => {
    const validate = createHook("validate", { input })
    const result = nameInstructionStep(input)
    const instructionNamed = createHook("instructionNamed", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, instructionNamed] })
  }
)
