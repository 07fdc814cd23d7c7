import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export type CreatePrivacyRequestInput = Parameters<PlatformModuleService["createPrivacyRequest"]>[0]

export const createPrivacyRequestStepId = "after-sales-create-privacy-request"

/** Takes a request down. One transaction and the last write of its workflow. */
export const createPrivacyRequestStep = createStep(
  createPrivacyRequestStepId,
  async (input: CreatePrivacyRequestInput, { container }) => {
    const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)

    return new StepResponse(await platform.createPrivacyRequest(input))
  }
)
