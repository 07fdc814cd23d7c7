import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { WarrantyPolicyEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { retireWarrantyPolicyStep, type RetireWarrantyPolicyInput } from "../steps/retire-warranty-policy"

export const retireWarrantyPolicyWorkflowId = "after-sales-retire-warranty-policy"

/**
 * A promise is no longer made. Warranties that were issued from it run on.
 */
export const retireWarrantyPolicyWorkflow = createWorkflow(
  retireWarrantyPolicyWorkflowId,
  (input: WorkflowData<RetireWarrantyPolicyInput>) => {
    const validate = createHook("validate", { input })
    const result = retireWarrantyPolicyStep(input)
    announceStep(
      transform({ input }, ({ input }) => [{ name: WarrantyPolicyEvents.RETIRED, data: { id: input.policy_id } }])
    )
    const warrantyPolicyRetired = createHook("warrantyPolicyRetired", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, warrantyPolicyRetired] })
  }
)
