import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { WarrantyPolicyEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { createWarrantyPolicyStep, type CreateWarrantyPolicyInput } from "../steps/create-warranty-policy"

export const createWarrantyPolicyWorkflowId = "after-sales-create-warranty-policy"

/**
 * A merchant plans a promise beyond the law. It starts as a draft that binds nobody.
 */
export const createWarrantyPolicyWorkflow = createWorkflow(
  createWarrantyPolicyWorkflowId,
  (input: WorkflowData<CreateWarrantyPolicyInput>) => {
    const validate = createHook("validate", { input })
    const result = createWarrantyPolicyStep(input)
    announceStep(
      transform({ result }, ({ result: { id, is_new: isNew } }) =>
        isNew ? [{ name: WarrantyPolicyEvents.CREATED, data: { id } }] : []
      )
    )
    const warrantyPolicyCreated = createHook("warrantyPolicyCreated", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, warrantyPolicyCreated] })
  }
)
