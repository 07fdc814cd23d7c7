import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { announceStep } from "../../steps/announce"
import { announceProposals } from "../announce-proposals"
import { detectUnitsStep } from "../steps/detect-units"

export const detectUnitsWorkflowId = "after-sales-detect-units"

/** Something has happened to units, for example their warranty is about to end: they are looked at without waiting for the day's run. */
export const detectUnitsWorkflow = createWorkflow(
  detectUnitsWorkflowId,
  (input: WorkflowData<{ unit_ids: string[] }>) => {
    const result = detectUnitsStep(input)
    announceStep(transform({ result }, ({ result }) => announceProposals(result.proposed_ids)))

    return new WorkflowResponse(result)
  }
)
