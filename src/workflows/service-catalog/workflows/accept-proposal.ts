import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ProposalEvents } from "../../events"
import { createCaseWorkflow } from "../../service-case/workflows/create-case"
import { announceStep } from "../../steps/announce"
import { acceptProposalStep, type AcceptProposalInput } from "../steps/accept-proposal"
import { linkProposalCaseStep } from "../steps/link-proposal-case"
import { prepareProposalCaseStep } from "../steps/prepare-proposal-case"

export const acceptProposalWorkflowId = "after-sales-accept-proposal"

/**
 * An agent finds that the shop should act. The proposal is accepted first and its case opened under the proposal's own
 * key, so that whatever dies in between, there is one case in the end: the sweep opens it, or the proposal stands open
 * again.
 */
export const acceptProposalWorkflow = createWorkflow(
  acceptProposalWorkflowId,
  (input: WorkflowData<AcceptProposalInput>) => {
    const validate = createHook("validate", { input })
    const result = acceptProposalStep(input)
    const opened = when("open-case-of-proposal", { result }, ({ result }) => result.proposal.case_id === null).then(
      () => {
        const request = prepareProposalCaseStep(
          transform({ input, result }, ({ input, result }) => ({ proposal: result.proposal, actor: input.actor }))
        )
        const created = createCaseWorkflow.runAsStep({ input: request })
        linkProposalCaseStep(
          transform({ input, created }, ({ input, created }) => ({ ...input, case_id: created.case.id }))
        )
        return created
      }
    )
    announceStep(
      transform({ input, result }, ({ input, result }) =>
        result.is_new ? [{ name: ProposalEvents.ACCEPTED, data: { id: input.id } }] : []
      )
    )
    const proposalAccepted = createHook("proposalAccepted", { input, result, opened })

    return new WorkflowResponse(result, { hooks: [validate, proposalAccepted] })
  }
)
