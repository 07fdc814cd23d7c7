import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"

export type UpdateProcedureInput = Parameters<ServiceCatalogModuleService["updateProcedure"]>[0]

export const updateProcedureStepId = "after-sales-update-procedure"

/** Names a procedure and writes the steps of its draft. One transaction and the last write of its workflow, so there is nothing to undo. */
export const updateProcedureStep = createStep(
  updateProcedureStepId,
  async (input: UpdateProcedureInput, { container }) => {
    const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)

    return new StepResponse(await catalog.updateProcedure(input))
  }
)
