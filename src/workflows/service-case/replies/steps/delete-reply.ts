import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../../modules/service-case"

export type DeleteReplyInput = Parameters<ServiceCaseModuleService["deleteReply"]>[0]

export const deleteReplyStepId = "after-sales-delete-reply"

/** One transaction and the last write of its workflow, so there is nothing to undo. */
export const deleteReplyStep = createStep(deleteReplyStepId, async (input: DeleteReplyInput, { container }) => {
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

  return new StepResponse(await cases.deleteReply(input))
})
