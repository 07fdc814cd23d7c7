import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"

export type AcceptProposalInput = Parameters<ServiceCatalogModuleService["acceptProposal"]>[0]

export const acceptProposalStepId = "after-sales-accept-proposal"

/**
 * Notes that the shop wants the case; of two who decide at once, one wins. Undone, the proposal stands open again,
 * unless it was accepted before this request.
 */
export const acceptProposalStep = createStep(
  acceptProposalStepId,
  async (input: AcceptProposalInput, { container }) => {
    const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)
    const accepted = await catalog.acceptProposal(input)

    return new StepResponse(accepted, accepted.is_new ? input : null)
  },
  async (input, { container }) => {
    if (input) {
      await container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE).takeBackProposal(input)
    }
  }
)
