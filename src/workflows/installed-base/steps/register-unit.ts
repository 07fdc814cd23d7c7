import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export type RegisterUnitInput = Parameters<InstalledBaseModuleService["registerUnit"]>[0]

export const registerUnitStepId = "after-sales-register-unit"

/** Writes a unit that its owner bought elsewhere; it waits for approval. One transaction and the last write of its workflow, so there is nothing to undo. */
export const registerUnitStep = createStep(registerUnitStepId, async (input: RegisterUnitInput, { container }) => {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

  return new StepResponse(await base.registerUnit(input))
})
