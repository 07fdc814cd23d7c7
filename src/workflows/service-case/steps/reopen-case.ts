import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

export type ReopenCaseInput = Parameters<ServiceCaseModuleService["reopenCase"]>[0]

export const reopenCaseStepId = "after-sales-reopen-case"

/** Opens a case again with the words that say why. One transaction and the last write of its workflow, so there is nothing to undo. */
export const reopenCaseStep = createStep(reopenCaseStepId, async (input: ReopenCaseInput, { container }) => {
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

  return new StepResponse(await cases.reopenCase(input))
})
