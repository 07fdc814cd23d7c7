import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export type CancelTransferInput = Parameters<InstalledBaseModuleService["cancelTransfer"]>[0]

export const cancelTransferStepId = "after-sales-cancel-transfer"

/** Takes an invitation back. One transaction and the last write of its workflow, so there is nothing to undo. */
export const cancelTransferStep = createStep(
  cancelTransferStepId,
  async (input: CancelTransferInput, { container }) => {
    const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

    return new StepResponse(await base.cancelTransfer(input))
  }
)
