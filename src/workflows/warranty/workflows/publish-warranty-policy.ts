import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { WarrantyPolicyEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { publishWarrantyPolicyStep, type PublishWarrantyPolicyInput } from "../steps/publish-warranty-policy"

export const publishWarrantyPolicyWorkflowId = "after-sales-publish-warranty-policy"

/**
 * A promise becomes binding. The gate names whatever is missing; then the version is frozen for good, and what
 * is sold from now on comes under it. Nothing that was sold before changes.
 */
export const publishWarrantyPolicyWorkflow = createWorkflow(
  publishWarrantyPolicyWorkflowId,
  (input: WorkflowData<PublishWarrantyPolicyInput>) => {
    const validate = createHook("validate", { input })
    const result = publishWarrantyPolicyStep(input)
    announceStep(
      transform({ input }, ({ input }) => [{ name: WarrantyPolicyEvents.PUBLISHED, data: { id: input.policy_id } }])
    )
    const warrantyPolicyPublished = createHook("warrantyPolicyPublished", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, warrantyPolicyPublished] })
  }
)
