import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export type RequestGuestAccessInput = { order_display_id: number; email: string; locale: string }

export const requestGuestAccessStepId = "after-sales-request-guest-access"

/** The same two statements whether or not order and address belong together. Last write of its workflow. */
export const requestGuestAccessStep = createStep(
  requestGuestAccessStepId,
  async (input: RequestGuestAccessInput, { container }) => {
    const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
    const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
    const { order_id } = await base.findGuestOrder(input)

    return new StepResponse(await platform.requestGuestCode({ ...input, order_id }))
  }
)
