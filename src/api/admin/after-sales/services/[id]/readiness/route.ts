import { serve } from "../../../../../../shared/http/serve"
import { adminServiceRoutes } from "../../routes"
import { serviceReadiness } from "../../service-detail"

export const GET = serve(
  () => adminServiceRoutes.readiness,
  async ({ scope, params, locale }) => serviceReadiness(scope, params.id, locale)
)
