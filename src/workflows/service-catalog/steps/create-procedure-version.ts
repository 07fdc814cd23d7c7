import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"

export type CreateProcedureVersionInput = Parameters<ServiceCatalogModuleService["createProcedureVersion"]>[0]

export const createProcedureVersionStepId = "after-sales-create-procedure-version"

/** Starts a new draft as a copy of the latest version. One transaction and the last write of its workflow, so there is nothing to undo. */
export const createProcedureVersionStep = createStep(
  createProcedureVersionStepId,
  async (input: CreateProcedureVersionInput, { container }) => {
    const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)

    return new StepResponse(await catalog.createProcedureVersion(input))
  }
)
