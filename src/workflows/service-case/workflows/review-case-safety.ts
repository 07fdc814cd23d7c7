import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { reviewCaseSafetyStep, type ReviewCaseSafetyInput } from "../steps/review-case-safety"

export const reviewCaseSafetyWorkflowId = "after-sales-review-case-safety"

/**
 * A person has looked whether the product is dangerous, and says what becomes of it.
 */
export const reviewCaseSafetyWorkflow = createWorkflow(
  reviewCaseSafetyWorkflowId,
  (input: WorkflowData<ReviewCaseSafetyInput>) => {
    const validate = createHook("validate", { input })
    const result = reviewCaseSafetyStep(input)
    const caseSafetyReviewed = createHook("caseSafetyReviewed", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, caseSafetyReviewed] })
  }
)
