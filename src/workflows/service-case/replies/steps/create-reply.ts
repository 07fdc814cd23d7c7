import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../../modules/service-case"

export type CreateReplyInput = Parameters<ServiceCaseModuleService["createReply"]>[0]

export const createReplyStepId = "after-sales-create-reply"

/** One transaction and the last write of its workflow, so there is nothing to undo. */
export const createReplyStep = createStep(createReplyStepId, async (input: CreateReplyInput, { container }) => {
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

  return new StepResponse(await cases.createReply(input))
})
