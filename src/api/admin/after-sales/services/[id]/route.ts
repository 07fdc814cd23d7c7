import { serve } from "../../../../../shared/http/serve"
import { updateServiceWorkflow } from "../../../../../workflows/service-catalog/workflows/update-service"
import { adminServiceRoutes } from "../routes"
import { serviceDetail } from "../service-detail"

export const GET = serve(
  () => adminServiceRoutes.retrieve,
  async ({ scope, params, locale }) => serviceDetail(scope, params.id, locale)
)

export const POST = serve(
  () => adminServiceRoutes.update,
  async ({ scope, params, body, actor, locale }) => {
    const { rev, ...content } = body
    await updateServiceWorkflow(scope).run({ input: { id: params.id, rev, content, actor } })
    return serviceDetail(scope, params.id, locale)
  }
)
