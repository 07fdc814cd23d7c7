import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export type CorrectUnitFactInput = Parameters<InstalledBaseModuleService["correctFact"]>[0]

export const correctUnitFactStepId = "after-sales-correct-unit-fact"

/** Replaces a fact of a unit; its history keeps both values and the reason. One transaction and the last write of its workflow, so there is nothing to undo. */
export const correctUnitFactStep = createStep(
  correctUnitFactStepId,
  async (input: CorrectUnitFactInput, { container }) => {
    const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

    return new StepResponse(await base.correctFact(input))
  }
)
