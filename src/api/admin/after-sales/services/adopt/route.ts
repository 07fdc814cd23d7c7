import { serve } from "../../../../../shared/http/serve"
import { adoptStartSetWorkflow } from "../../../../../workflows/service-catalog/workflows/adopt-start-set"
import { adminServiceRoutes } from "../routes"
import { allFields } from "../service-detail"

export const POST = serve(
  () => adminServiceRoutes.adopt,
  async ({ scope, body, actor }) => {
    const { result } = await adoptStartSetWorkflow(scope).run({ input: { codes: body.codes, actor } })
    return { services: result.map((one) => ({ ...one, detection: one.detection.map(allFields) })) }
  }
)
