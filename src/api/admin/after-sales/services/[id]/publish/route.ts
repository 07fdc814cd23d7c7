import { serve } from "../../../../../../shared/http/serve"
import { publishServiceWorkflow } from "../../../../../../workflows/service-catalog/workflows/publish-service"
import { adminServiceRoutes } from "../../routes"
import { serviceDetail } from "../../service-detail"

export const POST = serve(
  () => adminServiceRoutes.publish,
  async ({ scope, params, body, actor, locale }) => {
    await publishServiceWorkflow(scope).run({ input: { id: params.id, rev: body.rev, actor } })
    return serviceDetail(scope, params.id, locale)
  }
)
