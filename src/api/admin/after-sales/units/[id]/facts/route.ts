import { serve } from "../../../../../../shared/http/serve"
import { recordUnitFactWorkflow } from "../../../../../../workflows/installed-base/workflows/record-unit-fact"
import { adminUnitRoutes } from "../../routes"
import { unitDetail } from "../../unit-detail"

export const POST = serve(
  () => adminUnitRoutes.recordFact,
  async ({ scope, params, body, actor }) => {
    await recordUnitFactWorkflow(scope).run({ input: { unit_id: params.id, ...body, actor } })
    return { unit: await unitDetail(scope, params.id) }
  }
)
