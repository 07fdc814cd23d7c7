import { serve } from "../../../../../../shared/http/serve"
import { replaceUnitWorkflow } from "../../../../../../workflows/installed-base/workflows/replace-unit"
import { adminUnitRoutes } from "../../routes"
import { unitDetail } from "../../unit-detail"

export const POST = serve(
  () => adminUnitRoutes.replace,
  async ({ scope, params, body, actor }) => {
    const input = { unit_id: params.id, at: new Date().toISOString(), ...body, actor }
    await replaceUnitWorkflow(scope).run({ input })
    return { unit: await unitDetail(scope, params.id) }
  }
)
