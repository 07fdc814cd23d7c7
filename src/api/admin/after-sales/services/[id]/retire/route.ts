import { serve } from "../../../../../../shared/http/serve"
import { retireServiceWorkflow } from "../../../../../../workflows/service-catalog/workflows/retire-service"
import { adminServiceRoutes } from "../../routes"
import { serviceDetail } from "../../service-detail"

export const POST = serve(
  () => adminServiceRoutes.retire,
  async ({ scope, params, body, actor, locale }) => {
    await retireServiceWorkflow(scope).run({ input: { id: params.id, rev: body.rev, actor } })
    return serviceDetail(scope, params.id, locale)
  }
)
