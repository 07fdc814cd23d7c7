import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

export type CreateCaseStepInput = Parameters<ServiceCaseModuleService["createCase"]>[0]

export const createCaseStepId = "after-sales-create-case"

/** Writes a case with everything that belongs to it. One transaction and the last write of its workflow, so there is nothing to undo. */
export const createCaseStep = createStep(createCaseStepId, async (input: CreateCaseStepInput, { container }) => {
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  // What a workflow hands from step to step is copied like JSON.
  const now = input.now && new Date(input.now)

  return new StepResponse(await cases.createCase({ ...input, now }))
})
