import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export const retryNotificationStepId = "after-sales-retry-notification"

/** Puts a message that was given up back among those that are due. One statement: there is nothing to undo. */
export const retryNotificationStep = createStep(
  retryNotificationStepId,
  async (input: { id: string }, { container }) =>
    new StepResponse(await container.resolve<PlatformModuleService>(PLATFORM_MODULE).retryNotification(input.id))
)
