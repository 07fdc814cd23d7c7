import { serve } from "../../../../../../shared/http/serve"
import { rejectRegistrationWorkflow } from "../../../../../../workflows/installed-base/workflows/reject-registration"
import { adminUnitRoutes } from "../../routes"
import { unitDetail } from "../../unit-detail"

export const POST = serve(
  () => adminUnitRoutes.reject,
  async ({ scope, params, body, actor }) => {
    await rejectRegistrationWorkflow(scope).run({ input: { unit_id: params.id, reason: body.reason, actor } })
    return { unit: await unitDetail(scope, params.id) }
  }
)
