import { serve } from "../../../../../shared/http/serve"
import { platformOf } from "../../../../services"
import { adminNotificationRoutes } from "../routes"

export const GET = serve(
  () => adminNotificationRoutes.retrieve,
  async ({ scope, params }) => ({
    notification: await platformOf(scope).retrieveNotification(params.id),
  })
)
