import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export type RejectRegistrationInput = Parameters<InstalledBaseModuleService["rejectRegistration"]>[0]

export const rejectRegistrationStepId = "after-sales-reject-registration"

/** Rejects a registered unit with a reason. One transaction and the last write of its workflow, so there is nothing to undo. */
export const rejectRegistrationStep = createStep(
  rejectRegistrationStepId,
  async (input: RejectRegistrationInput, { container }) => {
    const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

    return new StepResponse(await base.rejectRegistration(input))
  }
)
