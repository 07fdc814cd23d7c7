import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../modules/warranty"

export type ExtendWarrantyInput = Parameters<WarrantyModuleService["extendWarranty"]>[0]

export const extendWarrantyStepId = "after-sales-extend-warranty"

/** Adds months or days to a warranty, once for each cause. One transaction and the last write of its workflow, so there is nothing to undo. */
export const extendWarrantyStep = createStep(
  extendWarrantyStepId,
  async (input: ExtendWarrantyInput, { container }) => {
    const warranty = container.resolve<WarrantyModuleService>(WARRANTY_MODULE)

    return new StepResponse(await warranty.extendWarranty(input))
  }
)
