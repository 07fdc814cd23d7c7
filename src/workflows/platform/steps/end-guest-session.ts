import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export const endGuestSessionStepId = "after-sales-end-guest-session"

/** From now on the session's token opens nothing; ending it twice changes nothing. */
export const endGuestSessionStep = createStep(endGuestSessionStepId, async (input: { id: string }, { container }) => {
  await container.resolve<PlatformModuleService>(PLATFORM_MODULE).endGuestSession(input.id)

  return new StepResponse({ id: input.id })
})
