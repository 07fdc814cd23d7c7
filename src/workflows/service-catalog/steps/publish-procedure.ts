import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"

export type PublishProcedureInput = Parameters<ServiceCatalogModuleService["publishProcedure"]>[0]

export const publishProcedureStepId = "after-sales-publish-procedure"

/** Puts the draft in force if nothing is missing, and retires the version before it. One transaction and the last write of its workflow, so there is nothing to undo. */
export const publishProcedureStep = createStep(
  publishProcedureStepId,
  async (input: PublishProcedureInput, { container }) => {
    const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)

    return new StepResponse(await catalog.publishProcedure(input))
  }
)
