import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"

export type AdoptStartSetInput = Parameters<ServiceCatalogModuleService["adoptStartSet"]>[0]

export const adoptStartSetStepId = "after-sales-adopt-start-set"

/** Takes entries of the start set over as drafts. One transaction and the last write of its workflow, so there is nothing to undo. */
export const adoptStartSetStep = createStep(adoptStartSetStepId, async (input: AdoptStartSetInput, { container }) => {
  const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)

  return new StepResponse(await catalog.adoptStartSet(input))
})
