import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export type RunPrivacyRequestInput = Parameters<PlatformModuleService["beginPrivacyRequest"]>[0]

export const runPrivacyRequestStepId = "after-sales-run-privacy-request"

/** Begins to carry a request out. One transaction and the last write of its workflow. */
export const runPrivacyRequestStep = createStep(
  runPrivacyRequestStepId,
  async (input: RunPrivacyRequestInput, { container }) => {
    const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)

    return new StepResponse(await platform.beginPrivacyRequest(input))
  }
)
