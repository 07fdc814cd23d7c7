import { serve } from "../../../../../shared/http/serve"
import { updateWarrantyPolicyDraftWorkflow } from "../../../../../workflows/warranty/workflows/update-warranty-policy-draft"
import { warrantyOf } from "../../../../services"
import { adminWarrantyPolicyRoutes } from "../routes"

export const GET = serve(
  () => adminWarrantyPolicyRoutes.retrieve,
  async ({ scope, params }) => ({
    warranty_policy: await warrantyOf(scope).retrievePolicy(params.id),
  })
)

export const POST = serve(
  () => adminWarrantyPolicyRoutes.update,
  async ({ scope, params, body, actor }) => {
    await updateWarrantyPolicyDraftWorkflow(scope).run({ input: { policy_id: params.id, content: body, actor } })
    return { warranty_policy: await warrantyOf(scope).retrievePolicy(params.id) }
  }
)
