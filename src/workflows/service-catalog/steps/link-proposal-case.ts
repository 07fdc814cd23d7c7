import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"

export type LinkProposalCaseInput = Parameters<ServiceCatalogModuleService["linkProposalCase"]>[0]

export const linkProposalCaseStepId = "after-sales-link-proposal-case"

/** Notes which case a proposal has led to. One transaction and the last write of its workflow, so there is nothing to undo. */
export const linkProposalCaseStep = createStep(
  linkProposalCaseStepId,
  async (input: LinkProposalCaseInput, { container }) => {
    await container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE).linkProposalCase(input)

    return new StepResponse(undefined)
  }
)
