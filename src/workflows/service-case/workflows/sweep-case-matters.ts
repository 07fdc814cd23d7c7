import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sweepCaseMattersStep } from "../steps/sweep-case-matters"

export const sweepCaseMattersWorkflowId = "after-sales-sweep-case-matters"

/** A unit knows of its open cases also when a process died between writing the case and telling the unit. */
export const sweepCaseMattersWorkflow = createWorkflow(
  sweepCaseMattersWorkflowId,
  () => new WorkflowResponse(sweepCaseMattersStep())
)
