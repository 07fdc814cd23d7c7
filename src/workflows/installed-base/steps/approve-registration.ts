import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export type ApproveRegistrationInput = Parameters<InstalledBaseModuleService["approveRegistration"]>[0]

export const approveRegistrationStepId = "after-sales-approve-registration"

/** Approves a registered unit. One transaction and the last write of its workflow, so there is nothing to undo. */
export const approveRegistrationStep = createStep(
  approveRegistrationStepId,
  async (input: ApproveRegistrationInput, { container }) => {
    const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

    return new StepResponse(await base.approveRegistration(input))
  }
)
