import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export type StartGuestSessionInput = { order_display_id: number; email: string; code: string }

export const startGuestSessionStepId = "after-sales-start-guest-session"

/** Uses the code up, and opens a session for it; null where the code is refused. Last write of its workflow. */
export const startGuestSessionStep = createStep(
  startGuestSessionStepId,
  async (input: StartGuestSessionInput, { container }) => {
    const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
    const used = await platform.useGuestCode(input)

    return new StepResponse(used && (await platform.startGuestSession({ email: input.email, order_id: used.order_id })))
  }
)
