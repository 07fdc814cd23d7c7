import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export type ChangeSavedViewInput = Parameters<PlatformModuleService["changeSavedView"]>[0]

export const changeSavedViewStepId = "after-sales-change-saved-view"

/** Changes what is named. One statement and the last write of its workflow. */
export const changeSavedViewStep = createStep(
  changeSavedViewStepId,
  async (input: ChangeSavedViewInput, { container }) => {
    const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
    return new StepResponse(await platform.changeSavedView(input))
  }
)
