import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export type ConfirmUnitsInput = Parameters<InstalledBaseModuleService["confirmUnits"]>[0]

export const confirmUnitsStepId = "after-sales-confirm-units"

/** Confirms backfilled units, so that their warranties promise something. One transaction and the last write of its workflow, so there is nothing to undo. */
export const confirmUnitsStep = createStep(confirmUnitsStepId, async (input: ConfirmUnitsInput, { container }) => {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

  return new StepResponse(await base.confirmUnits(input))
})
