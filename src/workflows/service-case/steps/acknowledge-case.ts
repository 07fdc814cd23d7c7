import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

export type AcknowledgeCaseInput = Parameters<ServiceCaseModuleService["acknowledge"]>[0]

export const acknowledgeCaseStepId = "after-sales-acknowledge-case"

/** Writes down that its customer was told that the case arrived. One transaction and the last write of its workflow, so there is nothing to undo. */
export const acknowledgeCaseStep = createStep(
  acknowledgeCaseStepId,
  async (input: AcknowledgeCaseInput, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

    return new StepResponse(await cases.acknowledge(input))
  }
)
