import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { InstructionEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { retireInstructionStep, type RetireInstructionInput } from "../steps/retire-instruction"

export const retireInstructionWorkflowId = "after-sales-retire-instruction"

/**
 * Instructions are no longer shown in a language. Their versions are kept as evidence.
 */
export const retireInstructionWorkflow = createWorkflow(
  retireInstructionWorkflowId,
  (input: WorkflowData<RetireInstructionInput>) => {
    const validate = createHook("validate", { input })
    const result = retireInstructionStep(input)
    announceStep(transform({ result }, ({ result }) => [{ name: InstructionEvents.RETIRED, data: { id: result.id } }]))
    const instructionRetired = createHook("instructionRetired", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, instructionRetired] })
  }
)
