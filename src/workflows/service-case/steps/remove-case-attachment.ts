import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

export type RemoveCaseAttachmentInput = Parameters<ServiceCaseModuleService["removeAttachment"]>[0]

export const removeCaseAttachmentStepId = "after-sales-remove-case-attachment"

/** Takes a file off; its bytes go right after. A file that nobody points to any more is deleted by the sweep if the process dies before. */
export const removeCaseAttachmentStep = createStep(
  removeCaseAttachmentStepId,
  async (input: RemoveCaseAttachmentInput, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

    return new StepResponse(await cases.removeAttachment(input))
  }
)
