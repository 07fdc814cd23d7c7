import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export type RepointLeaverInput = Parameters<InstalledBaseModuleService["repointLeaver"]>[0]

export const repointLeaverStepId = "after-sales-repoint-leaver"

/** Says which unit of a line it was that left. One transaction and the last write of its workflow, so there is nothing to undo. */
export const repointLeaverStep = createStep(repointLeaverStepId, async (input: RepointLeaverInput, { container }) => {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

  return new StepResponse(await base.repointLeaver(input))
})
