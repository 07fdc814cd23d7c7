import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { claimOrdersStep } from "../steps/claim-orders"
import { findChangedOrdersStep } from "../steps/find-changed-orders"
import { reconcileOrdersWorkflow } from "./reconcile-orders"

export const sweepOrdersWorkflowId = "after-sales-sweep-orders"

/**
 * Events make it fast, this makes it sure: orders whose event was lost, that another channel made, whose claim
 * or exchange was cancelled or whose transfer was accepted without a word. One batch a run; the caller asks
 * again while a batch came back full.
 */
export const sweepOrdersWorkflow = createWorkflow(
  sweepOrdersWorkflowId,
  (input: WorkflowData<{ limit: number; look: boolean }>) => {
    findChangedOrdersStep(transform({ input }, ({ input }) => ({ look: input.look })))
    const claimed = claimOrdersStep(input)
    const reconciled = reconcileOrdersWorkflow.runAsStep({ input: claimed })

    return new WorkflowResponse({ claimed, reconciled })
  }
)
