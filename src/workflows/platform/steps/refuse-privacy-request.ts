import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export type RefusePrivacyRequestInput = { id: string; reason: string }

export const refusePrivacyRequestStepId = "after-sales-refuse-privacy-request"

/** Refuses a request. One transaction and the last write of its workflow. */
export const refusePrivacyRequestStep = createStep(
  refusePrivacyRequestStepId,
  async (input: RefusePrivacyRequestInput, { container }) => {
    const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)

    return new StepResponse(
      await platform.movePrivacyRequest({
        id: input.id,
        action: "refuse",
        refused_reason: input.reason,
        is_answered: true,
      })
    )
  }
)
