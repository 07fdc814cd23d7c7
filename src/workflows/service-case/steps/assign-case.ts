import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

export type AssignCaseInput = Parameters<ServiceCaseModuleService["assignCase"]>[0]

export const assignCaseStepId = "after-sales-assign-case"

/** Gives a case to somebody, to the next in turn, or to nobody. One transaction and the last write of its workflow, so there is nothing to undo. */
export const assignCaseStep = createStep(assignCaseStepId, async (input: AssignCaseInput, { container }) => {
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

  return new StepResponse(await cases.assignCase(input))
})
