import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"

export type DraftInstructionInput = Parameters<ServiceCatalogModuleService["draftInstruction"]>[0]

export const draftInstructionStepId = "after-sales-draft-instruction"

/** Writes a language's draft. One transaction and the last write of its workflow, so there is nothing to undo. */
export const draftInstructionStep = createStep(
  draftInstructionStepId,
  async (input: DraftInstructionInput, { container }) => {
    const catalog = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)

    return new StepResponse(await catalog.draftInstruction(input))
  }
)
