import { serve } from "../../../../../../shared/http/serve"
import { extendPrivacyRequestWorkflow } from "../../../../../../workflows/platform/workflows/extend-privacy-request"
import { presented } from "../../presented"
import { adminPrivacyRequestRoutes } from "../../routes"

export const POST = serve(
  () => adminPrivacyRequestRoutes.extend,
  async ({ scope, params, body, locale }) => {
    const { result } = await extendPrivacyRequestWorkflow(scope).run({ input: { id: params.id, reason: body.reason } })
    return { privacy_request: presented(result, locale) }
  }
)
