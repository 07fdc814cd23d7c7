import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"

export type CreateInstructionInput = Parameters<ServiceCatalogModuleService["createInstruction"]>[0]

export const createInstructionStepId = "after-sales-create-instruction"

/** Adds instructions to a product. One transaction and the last write of its workflow, so there is nothing to undo. */
export const createInstructionStep = createStep(
  createInstructionStepId,
  async (input: CreateInstructionInput, { container }) => {
    const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)

    return new StepResponse(await catalog.createInstruction(input))
  }
)
