import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../modules/warranty"

export type VoidWarrantyInput = Parameters<WarrantyModuleService["voidWarranty"]>[0]

export const voidWarrantyStepId = "after-sales-void-warranty"

/** Ends a warranty with a reason. One transaction and the last write of its workflow, so there is nothing to undo. */
export const voidWarrantyStep = createStep(voidWarrantyStepId, async (input: VoidWarrantyInput, { container }) => {
  const warranty = container.resolve<WarrantyModuleService>(WARRANTY_MODULE)

  return new StepResponse(await warranty.voidWarranty(input))
})
