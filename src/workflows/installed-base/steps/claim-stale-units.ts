import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export const claimStaleUnitsStepId = "after-sales-claim-stale-units"

const leaseSeconds = 120

/** Takes units whose facts are newer than their warranties, for instance after a process died between both. */
export const claimStaleUnitsStep = createStep(
  claimStaleUnitsStepId,
  async (input: { limit: number }, { container }) => {
    const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

    return new StepResponse({ units: await base.claimStaleUnits(input.limit, leaseSeconds) })
  }
)
