import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { InstructionEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { publishInstructionStep, type PublishInstructionInput } from "../steps/publish-instruction"

export const publishInstructionWorkflowId = "after-sales-publish-instruction"

/**
 * Owners of the product read the new version from now on. The one before is kept: it is what they were told until then.
 */
export const publishInstructionWorkflow = createWorkflow(
  publishInstructionWorkflowId,
  (input: WorkflowData<PublishInstructionInput>) => {
    const validate = createHook("validate", { input })
    const result = publishInstructionStep(input)
    announceStep(
      transform({ result }, ({ result }) => [{ name: InstructionEvents.PUBLISHED, data: { id: result.id } }])
    )
    const instructionPublished = createHook("instructionPublished", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, instructionPublished] })
  }
)
