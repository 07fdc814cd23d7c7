import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../modules/warranty"

export type UpdateWarrantyPolicyDraftInput = Parameters<WarrantyModuleService["updatePolicyDraft"]>[0]

export const updateWarrantyPolicyDraftStepId = "after-sales-update-warranty-policy-draft"

/** Changes the draft of a policy; published versions never change. One transaction and the last write of its workflow, so there is nothing to undo. */
export const updateWarrantyPolicyDraftStep = createStep(
  updateWarrantyPolicyDraftStepId,
  async (input: UpdateWarrantyPolicyDraftInput, { container }) => {
    const warranty = container.resolve<WarrantyModuleService>(WARRANTY_MODULE)

    return new StepResponse(await warranty.updatePolicyDraft(input))
  }
)
