import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { takeBackProposalStep, type TakeBackProposalInput } from "../steps/take-back-proposal"

export const takeBackProposalWorkflowId = "after-sales-take-back-proposal"

/**
 * The case of an accepted proposal cannot be opened, for example because its service is no longer offered. Somebody has
 * to decide anew.
 */
export const takeBackProposalWorkflow = createWorkflow(
  takeBackProposalWorkflowId,
  (input: WorkflowData<TakeBackProposalInput>) => {
    const validate = createHook("validate", { input })
    const result = takeBackProposalStep(input)
    const proposalTakenBack = createHook("proposalTakenBack", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, proposalTakenBack] })
  }
)
