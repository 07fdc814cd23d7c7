import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../modules/warranty"

export type PublishWarrantyPolicyInput = Parameters<WarrantyModuleService["publishPolicyVersion"]>[0]

export const publishWarrantyPolicyStepId = "after-sales-publish-warranty-policy"

/** Publishes the draft if nothing is missing, and retires the version before it. One transaction and the last write of its workflow, so there is nothing to undo. */
export const publishWarrantyPolicyStep = createStep(
  publishWarrantyPolicyStepId,
  async (input: PublishWarrantyPolicyInput, { container }) => {
    const warranty = container.resolve<WarrantyModuleService>(WARRANTY_MODULE)

    return new StepResponse(await warranty.publishPolicyVersion(input))
  }
)
