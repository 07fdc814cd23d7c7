import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export type UpdateSettingsInput = Parameters<PlatformModuleService["updateSettings"]>[0]

export const updateSettingsStepId = "after-sales-update-settings"

/** Changes settings of the shop. One transaction and the last write of its workflow, so there is nothing to undo. */
export const updateSettingsStep = createStep(
  updateSettingsStepId,
  async (input: UpdateSettingsInput, { container }) => {
    const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)

    return new StepResponse(await platform.updateSettings(input))
  }
)
