import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export type ScanUnitSerialsInput = Parameters<InstalledBaseModuleService["scanSerials"]>[0]

export const scanUnitSerialsStepId = "after-sales-scan-unit-serials"

/** Gives scanned serial numbers to the units of an order that have none. One transaction and the last write of its workflow, so there is nothing to undo. */
export const scanUnitSerialsStep = createStep(
  scanUnitSerialsStepId,
  async (input: ScanUnitSerialsInput, { container }) => {
    const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

    return new StepResponse(await base.scanSerials(input))
  }
)
