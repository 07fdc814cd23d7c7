import { serve } from "../../../../../../shared/http/serve"
import { repointLeaverWorkflow } from "../../../../../../workflows/installed-base/workflows/repoint-leaver"
import { adminUnitRoutes } from "../../routes"
import { unitDetail } from "../../unit-detail"

export const POST = serve(
  () => adminUnitRoutes.repoint,
  async ({ scope, params, body, actor }) => {
    await repointLeaverWorkflow(scope).run({ input: { flagged_unit_id: params.id, unit_id: body.unit_id, actor } })
    return { unit: await unitDetail(scope, params.id) }
  }
)
