import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { CaseEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { completeCaseStepStep, type CompleteCaseStepInput } from "../steps/complete-case-step"

export const completeCaseStepWorkflowId = "after-sales-complete-case-step"

/**
 * Somebody did a step of the procedure and shows what it asks for. A value out of its limits fails the step.
 */
export const completeCaseStepWorkflow = createWorkflow(
  completeCaseStepWorkflowId,
  (input: WorkflowData<CompleteCaseStepInput>) => {
    const validate = createHook("validate", { input })
    const result = completeCaseStepStep(input)
    announceStep(
      transform({ result, input }, ({ result }) => [
        {
          name: result.has_failed ? CaseEvents.STEP_FAILED : CaseEvents.STEP_COMPLETED,
          data: { id: result.case.id, step_id: result.step.id },
        },
      ])
    )
    const caseStepCompleted = createHook("caseStepCompleted", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, caseStepCompleted] })
  }
)
