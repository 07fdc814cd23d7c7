import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../modules/warranty"

export type SetJurisdictionOverrideInput = Parameters<WarrantyModuleService["setJurisdictionOverride"]>[0]

export const setJurisdictionOverrideStepId = "after-sales-set-jurisdiction-override"

/** Lengthens what the law gives in a country; never shortens it. One transaction and the last write of its workflow, so there is nothing to undo. */
export const setJurisdictionOverrideStep = createStep(
  setJurisdictionOverrideStepId,
  async (input: SetJurisdictionOverrideInput, { container }) => {
    const warranty = container.resolve<WarrantyModuleService>(WARRANTY_MODULE)

    return new StepResponse(await warranty.setJurisdictionOverride(input))
  }
)
