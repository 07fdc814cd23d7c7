import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"
import { detectUnits } from "../detect-units"

export const detectUnitsStepId = "after-sales-detect-units"

/** Looks at some units at once, because an event told of them. */
export const detectUnitsStep = createStep(
  detectUnitsStepId,
  async ({ unit_ids }: { unit_ids: string[] }, { container }) => {
    const services = await container
      .resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)
      .listDetectingServices()
    const proposed_ids = services.length ? await detectUnits(container, unit_ids, services, new Date()) : []

    return new StepResponse({ proposed_ids })
  }
)
