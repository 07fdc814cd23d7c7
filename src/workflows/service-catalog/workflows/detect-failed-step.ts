import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { announceStep } from "../../steps/announce"
import { announceProposals } from "../announce-proposals"
import { detectFailedStepStep } from "../steps/detect-failed-step"

export const detectFailedStepWorkflowId = "after-sales-detect-failed-step"

/** A step of a case did not come out as it should. Services that are meant for that are proposed for the case's units. */
export const detectFailedStepWorkflow = createWorkflow(
  detectFailedStepWorkflowId,
  (input: WorkflowData<{ step_id: string }>) => {
    const result = detectFailedStepStep(input)
    announceStep(transform({ result }, ({ result }) => announceProposals(result.proposed_ids)))

    return new WorkflowResponse(result)
  }
)
