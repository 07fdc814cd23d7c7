import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"

export type RetireProcedureInput = Parameters<ServiceCatalogModuleService["retireProcedure"]>[0]

export const retireProcedureStepId = "after-sales-retire-procedure"

/** Takes a procedure out of use for good. One transaction and the last write of its workflow, so there is nothing to undo. */
export const retireProcedureStep = createStep(
  retireProcedureStepId,
  async (input: RetireProcedureInput, { container }) => {
    const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)

    return new StepResponse(await catalog.retireProcedure(input))
  }
)
