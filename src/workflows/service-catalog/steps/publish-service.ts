import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"
import { vouchFor } from "../vouch"

export type PublishServiceInput = Omit<Parameters<ServiceCatalogModuleService["publishService"]>[0], "vouched">

export const publishServiceStepId = "after-sales-publish-service"

/** Offers a service if nothing is missing. One transaction and the last write of its workflow, so there is nothing to undo. */
export const publishServiceStep = createStep(
  publishServiceStepId,
  async (input: PublishServiceInput, { container }) => {
    const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)
    const present = await catalog.retrieveService(input.id)
    const vouched = await vouchFor(container, present)

    return new StepResponse(await catalog.publishService({ ...input, vouched }))
  }
)
