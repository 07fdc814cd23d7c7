import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

export type EditCaseInput = Parameters<ServiceCaseModuleService["editCase"]>[0]

export const editCaseStepId = "after-sales-edit-case"

/** Changes what the shop knows or thinks of a case. One transaction and the last write of its workflow, so there is nothing to undo. */
export const editCaseStep = createStep(editCaseStepId, async (input: EditCaseInput, { container }) => {
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

  return new StepResponse(await cases.editCase(input))
})
