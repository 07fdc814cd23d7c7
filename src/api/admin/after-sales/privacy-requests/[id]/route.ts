import { serve } from "../../../../../shared/http/serve"
import { platformOf } from "../../../../services"
import { presented } from "../presented"
import { adminPrivacyRequestRoutes } from "../routes"

export const GET = serve(
  () => adminPrivacyRequestRoutes.retrieve,
  async ({ scope, params, locale }) => ({
    privacy_request: presented(await platformOf(scope).retrievePrivacyRequest(params.id), locale),
  })
)
