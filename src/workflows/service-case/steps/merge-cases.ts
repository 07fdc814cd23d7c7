import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

export type MergeCasesInput = Parameters<ServiceCaseModuleService["mergeCases"]>[0]

export const mergeCasesStepId = "after-sales-merge-cases"

/** Closes cases and carries on in another of the same owner. One transaction and the last write of its workflow, so there is nothing to undo. */
export const mergeCasesStep = createStep(mergeCasesStepId, async (input: MergeCasesInput, { container }) => {
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

  return new StepResponse(await cases.mergeCases(input))
})
