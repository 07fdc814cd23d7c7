import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export type OpenMatterInput = Parameters<InstalledBaseModuleService["openMatter"]>[0]

export const openMatterStepId = "after-sales-open-matter"

/** Notes that something about the unit is open; a second note of the same matter changes nothing. One transaction and the last write of its workflow, so there is nothing to undo. */
export const openMatterStep = createStep(openMatterStepId, async (input: OpenMatterInput, { container }) => {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

  return new StepResponse(await base.openMatter(input))
})
