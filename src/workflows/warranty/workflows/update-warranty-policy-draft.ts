import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  updateWarrantyPolicyDraftStep,
  type UpdateWarrantyPolicyDraftInput,
} from "../steps/update-warranty-policy-draft"

export const updateWarrantyPolicyDraftWorkflowId = "after-sales-update-warranty-policy-draft"

/**
 * The draft of a policy is worked on. What was published stays as it was.
 */
export const updateWarrantyPolicyDraftWorkflow = createWorkflow(
  updateWarrantyPolicyDraftWorkflowId,
  (input: WorkflowData<UpdateWarrantyPolicyDraftInput>) => {
    const validate = createHook("validate", { input })
    const result = updateWarrantyPolicyDraftStep(input)
    const warrantyPolicyDraftUpdated = createHook("warrantyPolicyDraftUpdated", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, warrantyPolicyDraftUpdated] })
  }
)
