import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"

export type PublishInstructionInput = Parameters<ServiceCatalogModuleService["publishInstruction"]>[0]

export const publishInstructionStepId = "after-sales-publish-instruction"

/** Shows customers a language's draft. One transaction and the last write of its workflow, so there is nothing to undo. */
export const publishInstructionStep = createStep(
  publishInstructionStepId,
  async (input: PublishInstructionInput, { container }) => {
    const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)

    return new StepResponse(await catalog.publishInstruction(input))
  }
)
