import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export type AcceptTransferInput = Parameters<InstalledBaseModuleService["acceptTransfer"]>[0]

export const acceptTransferStepId = "after-sales-accept-transfer"

/** Moves a unit to the invited owner, once. One transaction and the last write of its workflow, so there is nothing to undo. */
export const acceptTransferStep = createStep(
  acceptTransferStepId,
  async (input: AcceptTransferInput, { container }) => {
    const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

    return new StepResponse(await base.acceptTransfer(input))
  }
)
