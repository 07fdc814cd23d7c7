import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import type { Actor } from "../../../shared/actor"

export type UpdateSettingsInput = {
  patch: Parameters<PlatformModuleService["updateSettings"]>[0]
  actor: Actor
}

export const updateSettingsStepId = "after-sales-update-settings"

/** Changes settings of the shop. One transaction and the last write of its workflow, so there is nothing to undo. */
export const updateSettingsStep = createStep(
  updateSettingsStepId,
  async ({ patch, actor }: UpdateSettingsInput, { container }) => {
    const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)

    return new StepResponse(await platform.updateSettings(patch, actor))
  }
)
