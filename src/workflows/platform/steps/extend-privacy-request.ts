import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export type ExtendPrivacyRequestInput = { id: string; reason: string }

export const extendPrivacyRequestStepId = "after-sales-extend-privacy-request"

/** Moves the last day. One transaction and the last write of its workflow. */
export const extendPrivacyRequestStep = createStep(
  extendPrivacyRequestStepId,
  async (input: ExtendPrivacyRequestInput, { container }) => {
    const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)

    return new StepResponse(await platform.extendPrivacyRequest(input))
  }
)
