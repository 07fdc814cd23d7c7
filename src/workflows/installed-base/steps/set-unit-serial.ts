import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export type SetUnitSerialInput = Parameters<InstalledBaseModuleService["setSerial"]>[0]

export const setUnitSerialStepId = "after-sales-set-unit-serial"

/** Gives a unit its serial number, or takes it away. One transaction and the last write of its workflow, so there is nothing to undo. */
export const setUnitSerialStep = createStep(setUnitSerialStepId, async (input: SetUnitSerialInput, { container }) => {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

  return new StepResponse(await base.setSerial(input))
})
