import { serve } from "../../../../../../shared/http/serve"
import { setUnitSerialWorkflow } from "../../../../../../workflows/installed-base/workflows/set-unit-serial"
import { adminUnitRoutes } from "../../routes"
import { unitDetail } from "../../unit-detail"

export const POST = serve(
  () => adminUnitRoutes.setSerial,
  async ({ scope, params, body, actor }) => {
    await setUnitSerialWorkflow(scope).run({ input: { unit_id: params.id, ...body, actor } })
    return { unit: await unitDetail(scope, params.id) }
  }
)
