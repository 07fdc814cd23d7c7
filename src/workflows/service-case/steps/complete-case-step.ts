import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

export type CompleteCaseStepInput = Parameters<ServiceCaseModuleService["completeStep"]>[0]

export const completeCaseStepStepId = "after-sales-complete-case-step"

/** Writes down a step's evidence, once. One transaction and the last write of its workflow, so there is nothing to undo. */
export const completeCaseStepStep = createStep(
  completeCaseStepStepId,
  async (input: CompleteCaseStepInput, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

    return new StepResponse(await cases.completeStep(input))
  }
)
