import { serve } from "../../../../../../shared/http/serve"
import { createWarrantyPolicyVersionWorkflow } from "../../../../../../workflows/warranty/workflows/create-warranty-policy-version"
import { idempotencyOf } from "../../../../../idempotency"
import { warrantyOf } from "../../../../../services"
import { adminWarrantyPolicyRoutes } from "../../routes"

export const POST = serve(
  () => adminWarrantyPolicyRoutes.createVersion,
  async ({ scope, params, actor, idempotencyKey }) => {
    const idempotency = idempotencyOf(idempotencyKey, params)
    await createWarrantyPolicyVersionWorkflow(scope).run({ input: { policy_id: params.id, actor, idempotency } })
    return { warranty_policy: await warrantyOf(scope).retrievePolicy(params.id) }
  }
)
