import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export type ReplaceUnitInput = Parameters<InstalledBaseModuleService["replaceUnit"]>[0]

export const replaceUnitStepId = "after-sales-replace-unit"

/** Writes that one unit took the place of another. One transaction and the last write of its workflow, so there is nothing to undo. */
export const replaceUnitStep = createStep(replaceUnitStepId, async (input: ReplaceUnitInput, { container }) => {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

  return new StepResponse(await base.replaceUnit(input))
})
