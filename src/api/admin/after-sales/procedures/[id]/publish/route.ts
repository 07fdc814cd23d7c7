import { serve } from "../../../../../../shared/http/serve"
import { publishProcedureWorkflow } from "../../../../../../workflows/service-catalog/workflows/publish-procedure"
import { procedureDetail } from "../../procedure-detail"
import { adminProcedureRoutes } from "../../routes"

export const POST = serve(
  () => adminProcedureRoutes.publish,
  async ({ scope, params, body, actor, locale }) => {
    await publishProcedureWorkflow(scope).run({ input: { id: params.id, version: body.version, actor } })
    return procedureDetail(scope, params.id, locale)
  }
)
