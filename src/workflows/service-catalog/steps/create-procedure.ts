import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"

export type CreateProcedureInput = Parameters<ServiceCatalogModuleService["createProcedure"]>[0]

export const createProcedureStepId = "after-sales-create-procedure"

/** Writes a procedure with its first draft. One transaction and the last write of its workflow, so there is nothing to undo. */
export const createProcedureStep = createStep(
  createProcedureStepId,
  async (input: CreateProcedureInput, { container }) => {
    const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)

    return new StepResponse(await catalog.createProcedure(input))
  }
)
