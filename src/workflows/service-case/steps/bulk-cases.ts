import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

export type BulkCasesInput = Parameters<ServiceCaseModuleService["bulk"]>[0]

export const bulkCasesStepId = "after-sales-bulk-cases"

/** Does the same with many cases, each in a transaction of its own. What was done stays done. */
export const bulkCasesStep = createStep(bulkCasesStepId, async (input: BulkCasesInput, { container }) => {
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

  return new StepResponse(await cases.bulk(input))
})
