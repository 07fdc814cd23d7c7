import { serve } from "../../../../../../shared/http/serve"
import { approveRegistrationWorkflow } from "../../../../../../workflows/installed-base/workflows/approve-registration"
import { adminUnitRoutes } from "../../routes"
import { unitDetail } from "../../unit-detail"

export const POST = serve(
  () => adminUnitRoutes.approve,
  async ({ scope, params, actor }) => {
    await approveRegistrationWorkflow(scope).run({ input: { unit_id: params.id, actor } })
    return { unit: await unitDetail(scope, params.id) }
  }
)
