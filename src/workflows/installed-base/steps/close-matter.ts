import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export type CloseMatterInput = Parameters<InstalledBaseModuleService["closeMatter"]>[0]

export const closeMatterStepId = "after-sales-close-matter"

/** Notes that an open matter is closed. One transaction and the last write of its workflow, so there is nothing to undo. */
export const closeMatterStep = createStep(closeMatterStepId, async (input: CloseMatterInput, { container }) => {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

  return new StepResponse(await base.closeMatter(input))
})
