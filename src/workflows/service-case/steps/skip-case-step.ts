import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

export type SkipCaseStepInput = Parameters<ServiceCaseModuleService["skipStep"]>[0]

export const skipCaseStepStepId = "after-sales-skip-case-step"

/** Leaves out a step that may be left out, with the reason. One transaction and the last write of its workflow, so there is nothing to undo. */
export const skipCaseStepStep = createStep(skipCaseStepStepId, async (input: SkipCaseStepInput, { container }) => {
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

  return new StepResponse(await cases.skipStep(input))
})
