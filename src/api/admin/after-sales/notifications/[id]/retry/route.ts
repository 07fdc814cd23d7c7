import { serve } from "../../../../../../shared/http/serve"
import { retryNotificationWorkflow } from "../../../../../../workflows/platform/workflows/retry-notification"
import { platformOf } from "../../../../../services"
import { adminNotificationRoutes } from "../../routes"

export const POST = serve(
  () => adminNotificationRoutes.retry,
  async ({ scope, params }) => {
    await retryNotificationWorkflow(scope).run({ input: params })
    return { notification: await platformOf(scope).retrieveNotification(params.id) }
  }
)
