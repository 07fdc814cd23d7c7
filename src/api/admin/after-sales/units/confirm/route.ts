import { serve } from "../../../../../shared/http/serve"
import { confirmUnitsWorkflow } from "../../../../../workflows/installed-base/workflows/confirm-units"
import { adminUnitBulkRoutes } from "../bulk-routes"

export const POST = serve(
  () => adminUnitBulkRoutes.confirm,
  async ({ scope, body, actor }) => {
    const { ids, policy_version_id } = body
    const { result } = await confirmUnitsWorkflow(scope).run({ input: { ids, policy_version_id, actor } })
    return { confirmed: result.units.length, has_more: result.has_more }
  }
)
