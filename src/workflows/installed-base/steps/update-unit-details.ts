import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export type UpdateUnitDetailsInput = Parameters<InstalledBaseModuleService["updateUnitDetails"]>[0]

export const updateUnitDetailsStepId = "after-sales-update-unit-details"

/** Puts right what is known of a unit's sale. One transaction and the last write of its workflow, so there is nothing to undo. */
export const updateUnitDetailsStep = createStep(
  updateUnitDetailsStepId,
  async (input: UpdateUnitDetailsInput, { container }) => {
    const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

    return new StepResponse(await base.updateUnitDetails(input))
  }
)
