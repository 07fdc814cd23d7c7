import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

export type ChangeCaseStatusInput = Parameters<ServiceCaseModuleService["changeStatus"]>[0]

export const changeCaseStatusStepId = "after-sales-change-case-status"

/** Takes a case a step on its way, if nobody was faster. One transaction and the last write of its workflow, so there is nothing to undo. */
export const changeCaseStatusStep = createStep(
  changeCaseStatusStepId,
  async (input: ChangeCaseStatusInput, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

    return new StepResponse(await cases.changeStatus(input))
  }
)
