import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"

export type TakeBackProposalInput = Parameters<ServiceCatalogModuleService["takeBackProposal"]>[0]

export const takeBackProposalStepId = "after-sales-take-back-proposal"

/** Lets a proposal stand open again whose case could not be opened. One transaction and the last write of its workflow, so there is nothing to undo. */
export const takeBackProposalStep = createStep(
  takeBackProposalStepId,
  async (input: TakeBackProposalInput, { container }) => {
    const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)

    return new StepResponse(await catalog.takeBackProposal(input))
  }
)
