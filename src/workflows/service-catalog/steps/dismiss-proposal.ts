import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"

export type DismissProposalInput = Parameters<ServiceCatalogModuleService["dismissProposal"]>[0]

export const dismissProposalStepId = "after-sales-dismiss-proposal"

/** Notes why a proposal leads to no case. One transaction and the last write of its workflow, so there is nothing to undo. */
export const dismissProposalStep = createStep(
  dismissProposalStepId,
  async (input: DismissProposalInput, { container }) => {
    const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)

    return new StepResponse(await catalog.dismissProposal(input))
  }
)
