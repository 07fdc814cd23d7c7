import { serve } from "../../../../shared/http/serve"
import { createServiceWorkflow } from "../../../../workflows/service-catalog/workflows/create-service"
import { idempotencyOf } from "../../../idempotency"
import { catalogOf } from "../../../services"
import { adminServiceRoutes } from "./routes"
import { allFields, serviceDetail } from "./service-detail"

export const GET = serve(
  () => adminServiceRoutes.list,
  async ({ scope, query }) => {
    const { services, ...page } = await catalogOf(scope).listAdminServices(query)
    return { services: services.map((one) => ({ ...one, detection: one.detection.map(allFields) })), ...page }
  }
)

export const POST = serve(
  () => adminServiceRoutes.create,
  async ({ scope, body, actor, locale, idempotencyKey }) => {
    const { code, kind, ...content } = body
    const { result } = await createServiceWorkflow(scope).run({
      input: { code, kind, content, actor, idempotency: idempotencyOf(idempotencyKey, body) },
    })
    return serviceDetail(scope, result.id, locale)
  }
)
