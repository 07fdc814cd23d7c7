import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"

export type CreateServiceInput = Parameters<ServiceCatalogModuleService["createService"]>[0]

export const createServiceStepId = "after-sales-create-service"

/** Plans a service as a draft. One transaction and the last write of its workflow, so there is nothing to undo. */
export const createServiceStep = createStep(createServiceStepId, async (input: CreateServiceInput, { container }) => {
  const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)

  return new StepResponse(await catalog.createService(input))
})
