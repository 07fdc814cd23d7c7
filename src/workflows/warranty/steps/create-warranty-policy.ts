import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../modules/warranty"

export type CreateWarrantyPolicyInput = Parameters<WarrantyModuleService["createPolicy"]>[0]

export const createWarrantyPolicyStepId = "after-sales-create-warranty-policy"

/** Makes a policy with its first version as a draft. One transaction and the last write of its workflow, so there is nothing to undo. */
export const createWarrantyPolicyStep = createStep(
  createWarrantyPolicyStepId,
  async (input: CreateWarrantyPolicyInput, { container }) => {
    const warranty = container.resolve<WarrantyModuleService>(WARRANTY_MODULE)

    return new StepResponse(await warranty.createPolicy(input))
  }
)
