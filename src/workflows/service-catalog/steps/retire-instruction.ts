import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"

export type RetireInstructionInput = Parameters<ServiceCatalogModuleService["retireInstruction"]>[0]

export const retireInstructionStepId = "after-sales-retire-instruction"

/** Takes a language's version from customers. One transaction and the last write of its workflow, so there is nothing to undo. */
export const retireInstructionStep = createStep(
  retireInstructionStepId,
  async (input: RetireInstructionInput, { container }) => {
    const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)

    return new StepResponse(await catalog.retireInstruction(input))
  }
)
