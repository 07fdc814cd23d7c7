import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../../modules/service-case"

export type UpdateReplyInput = Parameters<ServiceCaseModuleService["updateReply"]>[0]

export const updateReplyStepId = "after-sales-update-reply"

/** One transaction and the last write of its workflow, so there is nothing to undo. */
export const updateReplyStep = createStep(updateReplyStepId, async (input: UpdateReplyInput, { container }) => {
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

  return new StepResponse(await cases.updateReply(input))
})
