import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { CaseEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { announceDue } from "../announcements"
import { acknowledgeCaseStep, type AcknowledgeCaseInput } from "../steps/acknowledge-case"

export const acknowledgeCaseWorkflowId = "after-sales-acknowledge-case"

/**
 * The customer hears that the case arrived and is looked at, within the time that the shop has set itself.
 */
export const acknowledgeCaseWorkflow = createWorkflow(
  acknowledgeCaseWorkflowId,
  (input: WorkflowData<AcknowledgeCaseInput>) => {
    const validate = createHook("validate", { input })
    const result = acknowledgeCaseStep(input)
    announceStep(
      transform({ result, input }, ({ result }) => [
        ...announceDue(result.due),
        ...(result.has_changed ? [{ name: CaseEvents.ACKNOWLEDGED, data: { id: result.case.id } }] : []),
      ])
    )
    const caseAcknowledged = createHook("caseAcknowledged", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, caseAcknowledged] })
  }
)
