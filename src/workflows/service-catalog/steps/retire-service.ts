import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"

export type RetireServiceInput = Parameters<ServiceCatalogModuleService["retireService"]>[0]

export const retireServiceStepId = "after-sales-retire-service"

/** Takes a service off. One transaction and the last write of its workflow, so there is nothing to undo. */
export const retireServiceStep = createStep(retireServiceStepId, async (input: RetireServiceInput, { container }) => {
  const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)

  return new StepResponse(await catalog.retireService(input))
})
