import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../../modules/service-case"

export type DeleteServiceLevelInput = Parameters<ServiceCaseModuleService["deleteServiceLevel"]>[0]

export const deleteServiceLevelStepId = "after-sales-delete-service-level"

/** Deletes a service level, or says what still needs it. One transaction and the last write of its workflow, so there is nothing to undo. */
export const deleteServiceLevelStep = createStep(
  deleteServiceLevelStepId,
  async (input: DeleteServiceLevelInput, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

    await cases.deleteServiceLevel(input)
    return new StepResponse({ id: input.id })
  }
)
