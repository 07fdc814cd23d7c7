import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../modules/warranty"

export type CreateWarrantyPolicyVersionInput = Parameters<WarrantyModuleService["createPolicyVersion"]>[0]

export const createWarrantyPolicyVersionStepId = "after-sales-create-warranty-policy-version"

/** Makes a draft out of the latest version. One transaction and the last write of its workflow, so there is nothing to undo. */
export const createWarrantyPolicyVersionStep = createStep(
  createWarrantyPolicyVersionStepId,
  async (input: CreateWarrantyPolicyVersionInput, { container }) => {
    const warranty = container.resolve<WarrantyModuleService>(WARRANTY_MODULE)

    return new StepResponse(await warranty.createPolicyVersion(input))
  }
)
