import { serve } from "../../../../../../shared/http/serve"
import { publishWarrantyPolicyWorkflow } from "../../../../../../workflows/warranty/workflows/publish-warranty-policy"
import { warrantyOf } from "../../../../../services"
import { adminWarrantyPolicyRoutes } from "../../routes"

export const POST = serve(
  () => adminWarrantyPolicyRoutes.publish,
  async ({ scope, params, actor }) => {
    await publishWarrantyPolicyWorkflow(scope).run({ input: { policy_id: params.id, actor } })
    return { warranty_policy: await warrantyOf(scope).retrievePolicy(params.id) }
  }
)
