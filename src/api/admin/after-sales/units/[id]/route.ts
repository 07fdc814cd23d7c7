import { serve } from "../../../../../shared/http/serve"
import { updateUnitDetailsWorkflow } from "../../../../../workflows/installed-base/workflows/update-unit-details"
import { adminUnitRoutes } from "../routes"
import { unitDetail } from "../unit-detail"

export const GET = serve(
  () => adminUnitRoutes.retrieve,
  async ({ scope, params }) => ({
    unit: await unitDetail(scope, params.id),
  })
)

export const POST = serve(
  () => adminUnitRoutes.update,
  async ({ scope, params, body, actor }) => {
    await updateUnitDetailsWorkflow(scope).run({ input: { unit_id: params.id, ...body, actor } })
    return { unit: await unitDetail(scope, params.id) }
  }
)
