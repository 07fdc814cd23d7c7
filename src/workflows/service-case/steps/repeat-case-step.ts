import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

export type RepeatCaseStepInput = Parameters<ServiceCaseModuleService["repeatStep"]>[0]

export const repeatCaseStepStepId = "after-sales-repeat-case-step"

/** Opens another attempt at a step that failed. One transaction and the last write of its workflow, so there is nothing to undo. */
export const repeatCaseStepStep = createStep(
  repeatCaseStepStepId,
  async (input: RepeatCaseStepInput, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

    return new StepResponse(await cases.repeatStep(input))
  }
)
