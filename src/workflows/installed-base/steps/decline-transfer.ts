import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export type DeclineTransferInput = Parameters<InstalledBaseModuleService["declineTransfer"]>[0]

export const declineTransferStepId = "after-sales-decline-transfer"

/** Ends an invitation because the invited person does not want the unit. One transaction and the last write of its workflow, so there is nothing to undo. */
export const declineTransferStep = createStep(
  declineTransferStepId,
  async (input: DeclineTransferInput, { container }) => {
    const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

    return new StepResponse(await base.declineTransfer(input))
  }
)
