import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export type RecordUnitFactInput = Parameters<InstalledBaseModuleService["recordFact"]>[0]

export const recordUnitFactStepId = "after-sales-record-unit-fact"

/** Writes one fact of a unit, once. One transaction and the last write of its workflow, so there is nothing to undo. */
export const recordUnitFactStep = createStep(
  recordUnitFactStepId,
  async (input: RecordUnitFactInput, { container }) => {
    const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

    return new StepResponse(await base.recordFact(input))
  }
)
