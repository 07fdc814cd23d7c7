import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"
import { detectFailedSteps } from "../detect-failed-steps"

export const detectFailedStepStepId = "after-sales-detect-failed-step"

/** Proposes what a failed step of a case calls for. */
export const detectFailedStepStep = createStep(
  detectFailedStepStepId,
  async ({ step_id }: { step_id: string }, { container }) => {
    const services = await container
      .resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)
      .listDetectingServices()

    return new StepResponse({ proposed_ids: await detectFailedSteps(container, { step_id }, services) })
  }
)
