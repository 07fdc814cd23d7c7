import { serve } from "../../../../shared/http/serve"
import { createPrivacyRequestWorkflow } from "../../../../workflows/platform/workflows/create-privacy-request"
import { idempotencyOf } from "../../../idempotency"
import { platformOf } from "../../../services"
import { countryOf } from "./country"
import { presented } from "./presented"
import { adminPrivacyRequestRoutes } from "./routes"

export const GET = serve(
  () => adminPrivacyRequestRoutes.list,
  async ({ scope, query, locale }) => {
    const { privacy_requests, ...page } = await platformOf(scope).listPrivacyRequests(query)
    return { privacy_requests: privacy_requests.map((request) => presented(request, locale)), ...page }
  }
)

export const POST = serve(
  () => adminPrivacyRequestRoutes.create,
  async ({ scope, body, actor, idempotencyKey, locale }) => {
    const { result } = await createPrivacyRequestWorkflow(scope).run({
      input: {
        ...body,
        country_code: body.country_code ?? (await countryOf(scope, body)),
        actor,
        idempotency: idempotencyOf(idempotencyKey, body),
      },
    })
    return { privacy_request: presented(result, locale) }
  }
)
