import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ProposalEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { dismissProposalStep, type DismissProposalInput } from "../steps/dismiss-proposal"

export const dismissProposalWorkflowId = "after-sales-dismiss-proposal"

/**
 * An agent looks at what the shop proposes by itself and says why nothing comes of it. The occurrence is not proposed
 * again.
 */
export const dismissProposalWorkflow = createWorkflow(
  dismissProposalWorkflowId,
  (input: WorkflowData<DismissProposalInput>) => {
    const validate = createHook("validate", { input })
    const result = dismissProposalStep(input)
    announceStep(transform({ result }, ({ result }) => [{ name: ProposalEvents.DISMISSED, data: { id: result.id } }]))
    const proposalDismissed = createHook("proposalDismissed", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, proposalDismissed] })
  }
)
