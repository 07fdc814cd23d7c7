import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  createWarrantyPolicyVersionStep,
  type CreateWarrantyPolicyVersionInput,
} from "../steps/create-warranty-policy-version"

export const createWarrantyPolicyVersionWorkflowId = "after-sales-create-warranty-policy-version"

/**
 * A promise is to change. The new version starts as a copy of the latest; until it is published, units are sold
 * under the old one.
 */
export const createWarrantyPolicyVersionWorkflow = createWorkflow(
  createWarrantyPolicyVersionWorkflowId,
  (input: WorkflowData<CreateWarrantyPolicyVersionInput>) => {
    const validate = createHook("validate", { input })
    const result = createWarrantyPolicyVersionStep(input)
    const warrantyPolicyVersionCreated = createHook("warrantyPolicyVersionCreated", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, warrantyPolicyVersionCreated] })
  }
)
