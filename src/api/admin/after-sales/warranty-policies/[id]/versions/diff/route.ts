import { serve } from "../../../../../../../shared/http/serve"
import { warrantyOf } from "../../../../../../services"
import { adminWarrantyPolicyRoutes } from "../../../routes"

export const GET = serve(
  () => adminWarrantyPolicyRoutes.diff,
  async ({ scope, params, query }) => {
    const changes = await warrantyOf(scope).diffPolicyVersions({ policy_id: params.id, ...query })
    return { diff: { ...query, changes } }
  }
)
