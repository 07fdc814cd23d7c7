import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export type RequestTransferInput = Parameters<InstalledBaseModuleService["requestTransfer"]>[0]

export const requestTransferStepId = "after-sales-request-transfer"

/** Invites somebody to take a unit over. The token leaves the system once, in this result. One transaction and the last write of its workflow, so there is nothing to undo. */
export const requestTransferStep = createStep(
  requestTransferStepId,
  async (input: RequestTransferInput, { container }) => {
    const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

    return new StepResponse(await base.requestTransfer(input))
  }
)
