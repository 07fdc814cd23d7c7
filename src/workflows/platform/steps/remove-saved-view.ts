import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export type RemoveSavedViewInput = Parameters<PlatformModuleService["removeSavedView"]>[0]

export const removeSavedViewStepId = "after-sales-remove-saved-view"

/** Takes a view away. One statement and the last write of its workflow. */
export const removeSavedViewStep = createStep(
  removeSavedViewStepId,
  async (input: RemoveSavedViewInput, { container }) => {
    const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
    await platform.removeSavedView(input)

    return new StepResponse({ id: input.id })
  }
)
