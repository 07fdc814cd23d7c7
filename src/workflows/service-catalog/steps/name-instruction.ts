import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"

export type NameInstructionInput = Parameters<ServiceCatalogModuleService["nameInstruction"]>[0]

export const nameInstructionStepId = "after-sales-name-instruction"

/** Names instructions. One transaction and the last write of its workflow, so there is nothing to undo. */
export const nameInstructionStep = createStep(
  nameInstructionStepId,
  async (input: NameInstructionInput, { container }) => {
    const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)

    return new StepResponse(await catalog.nameInstruction(input))
  }
)
