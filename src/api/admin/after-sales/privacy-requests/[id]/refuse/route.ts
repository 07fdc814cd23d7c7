import { serve } from "../../../../../../shared/http/serve"
import { refusePrivacyRequestWorkflow } from "../../../../../../workflows/platform/workflows/refuse-privacy-request"
import { presented } from "../../presented"
import { adminPrivacyRequestRoutes } from "../../routes"

export const POST = serve(
  () => adminPrivacyRequestRoutes.refuse,
  async ({ scope, params, body, locale }) => {
    const { result } = await refusePrivacyRequestWorkflow(scope).run({ input: { id: params.id, reason: body.reason } })
    return { privacy_request: presented(result, locale) }
  }
)
