import { serve } from "../../../../shared/http/serve"
import { platformOf } from "../../../services"
import { adminNotificationRoutes } from "./routes"

export const GET = serve(
  () => adminNotificationRoutes.list,
  async ({ scope, query }) => platformOf(scope).listNotifications(query)
)
