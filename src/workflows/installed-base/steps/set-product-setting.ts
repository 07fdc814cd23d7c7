import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export type SetProductSettingInput = Parameters<InstalledBaseModuleService["setProductSetting"]>[0]

export const setProductSettingStepId = "after-sales-set-product-setting"

/** Says how a product becomes units. One transaction and the last write of its workflow, so there is nothing to undo. */
export const setProductSettingStep = createStep(
  setProductSettingStepId,
  async (input: SetProductSettingInput, { container }) => {
    const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

    return new StepResponse(await base.setProductSetting(input))
  }
)
