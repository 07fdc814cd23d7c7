import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { announceStep } from "../../steps/announce"
import { announceProposals } from "../announce-proposals"
import { detectNeedsStep, type DetectNeedsInput } from "../steps/detect-needs"

export const detectNeedsWorkflowId = "after-sales-detect-needs"

/**
 * Once a day the shop looks at what its customers have: what has reached an age, comes round again, or is about to lose
 * its cover. Each need becomes a proposal, once, for a person to accept or dismiss.
 */
export const detectNeedsWorkflow = createWorkflow(detectNeedsWorkflowId, (input: WorkflowData<DetectNeedsInput>) => {
  const result = detectNeedsStep(input)
  announceStep(transform({ result }, ({ result }) => announceProposals(result.proposed_ids)))

  return new WorkflowResponse(result)
})
