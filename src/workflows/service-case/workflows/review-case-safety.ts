import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { announceStep } from "../../steps/announce"
import { announceDue } from "../announcements"
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
    announceStep(transform({ result }, ({ result }) => announceDue(result.due)))
    const caseSafetyReviewed = createHook("caseSafetyReviewed", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, caseSafetyReviewed] })
  }
)
