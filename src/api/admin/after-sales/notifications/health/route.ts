import { serve } from "../../../../../shared/http/serve"
import { hasEmailProvider } from "../../../../../workflows/platform/notify/email-provider"
import { platformOf } from "../../../../services"
import { adminNotificationRoutes } from "../routes"

export const GET = serve(
  () => adminNotificationRoutes.health,
  async ({ scope }) => ({
    health: { ...(await platformOf(scope).notificationHealth()), has_email_provider: hasEmailProvider(scope) },
  })
)
