import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"
import { vouchFor } from "../vouch"

export type UpdateServiceInput = Omit<Parameters<ServiceCatalogModuleService["updateService"]>[0], "vouched">

export const updateServiceStepId = "after-sales-update-service"

/** Changes a service; one that is offered stays complete. One transaction and the last write of its workflow, so there is nothing to undo. */
export const updateServiceStep = createStep(updateServiceStepId, async (input: UpdateServiceInput, { container }) => {
  const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)
  const present = await catalog.retrieveService(input.id)
  const vouched = await vouchFor(container, { ...present, ...input.content })

  return new StepResponse(await catalog.updateService({ ...input, vouched }))
})
