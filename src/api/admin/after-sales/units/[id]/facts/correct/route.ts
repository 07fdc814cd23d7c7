import { serve } from "../../../../../../../shared/http/serve"
import { correctUnitFactWorkflow } from "../../../../../../../workflows/installed-base/workflows/correct-unit-fact"
import { adminUnitRoutes } from "../../../routes"
import { unitDetail } from "../../../unit-detail"

export const POST = serve(
  () => adminUnitRoutes.correctFact,
  async ({ scope, params, body, actor }) => {
    await correctUnitFactWorkflow(scope).run({ input: { unit_id: params.id, ...body, actor } })
    return { unit: await unitDetail(scope, params.id) }
  }
)
