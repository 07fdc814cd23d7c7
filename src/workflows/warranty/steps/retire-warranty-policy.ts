import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../modules/warranty"

export type RetireWarrantyPolicyInput = Parameters<WarrantyModuleService["retirePolicy"]>[0]

export const retireWarrantyPolicyStepId = "after-sales-retire-warranty-policy"

/** Retires a policy: nothing new is sold under it. One transaction and the last write of its workflow, so there is nothing to undo. */
export const retireWarrantyPolicyStep = createStep(
  retireWarrantyPolicyStepId,
  async (input: RetireWarrantyPolicyInput, { container }) => {
    const warranty = container.resolve<WarrantyModuleService>(WARRANTY_MODULE)

    return new StepResponse(await warranty.retirePolicy(input))
  }
)
