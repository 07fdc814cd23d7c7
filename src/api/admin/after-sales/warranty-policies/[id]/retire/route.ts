import { serve } from "../../../../../../shared/http/serve"
import { retireWarrantyPolicyWorkflow } from "../../../../../../workflows/warranty/workflows/retire-warranty-policy"
import { warrantyOf } from "../../../../../services"
import { adminWarrantyPolicyRoutes } from "../../routes"

export const POST = serve(
  () => adminWarrantyPolicyRoutes.retire,
  async ({ scope, params, actor }) => {
    await retireWarrantyPolicyWorkflow(scope).run({ input: { policy_id: params.id, actor } })
    return { warranty_policy: await warrantyOf(scope).retrievePolicy(params.id) }
  }
)
