import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export const expireTransfersStepId = "after-sales-expire-transfers"

/** Marks invitations whose time ran out. */
export const expireTransfersStep = createStep(expireTransfersStepId, async (_: void, { container }) => {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

  return new StepResponse(await base.expireTransfers(new Date()))
})
