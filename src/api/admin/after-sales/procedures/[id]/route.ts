import { serve } from "../../../../../shared/http/serve"
import { updateProcedureWorkflow } from "../../../../../workflows/service-catalog/workflows/update-procedure"
import { procedureDetail } from "../procedure-detail"
import { adminProcedureRoutes } from "../routes"

export const GET = serve(
  () => adminProcedureRoutes.retrieve,
  async ({ scope, params, locale }) => procedureDetail(scope, params.id, locale)
)

export const POST = serve(
  () => adminProcedureRoutes.update,
  async ({ scope, params, body, actor, locale }) => {
    await updateProcedureWorkflow(scope).run({ input: { id: params.id, ...body, actor } })
    return procedureDetail(scope, params.id, locale)
  }
)
