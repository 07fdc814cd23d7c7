import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"
import type { ProposalRecord } from "../../../modules/service-catalog"
import type { Actor } from "../../../shared/actor"
import { caseRequestOf } from "../case-request"

export const prepareProposalCaseStepId = "after-sales-prepare-proposal-case"

/** Words the case that a proposal asks for, in the language of the unit's country where we have it. */
export const prepareProposalCaseStep = createStep(
  prepareProposalCaseStepId,
  async ({ proposal, actor }: { proposal: ProposalRecord; actor: Actor }, { container }) => {
    const [unit] = await container
      .resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
      .retrieveWarrantySubjects([proposal.unit_id])

    return new StepResponse(caseRequestOf(proposal, actor, unit?.country_code ?? null))
  }
)
