import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

export type ReviewCaseSafetyInput = Parameters<ServiceCaseModuleService["reviewSafety"]>[0]

export const reviewCaseSafetyStepId = "after-sales-review-case-safety"

/** Writes down what the look at a product's safety has found. One transaction and the last write of its workflow, so there is nothing to undo. */
export const reviewCaseSafetyStep = createStep(
  reviewCaseSafetyStepId,
  async (input: ReviewCaseSafetyInput, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

    return new StepResponse(await cases.reviewSafety(input))
  }
)
