import { serve } from "../../../../../../shared/http/serve"
import { runPrivacyRequestWorkflow } from "../../../../../../workflows/platform/workflows/run-privacy-request"
import { presented } from "../../presented"
import { adminPrivacyRequestRoutes } from "../../routes"

export const POST = serve(
  () => adminPrivacyRequestRoutes.run,
  async ({ scope, params, actor, locale }) => {
    const { result } = await runPrivacyRequestWorkflow(scope).run({ input: { id: params.id, actor } })
    return { privacy_request: presented(result, locale) }
  }
)
