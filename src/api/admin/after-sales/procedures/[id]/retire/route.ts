import { serve } from "../../../../../../shared/http/serve"
import { retireProcedureWorkflow } from "../../../../../../workflows/service-catalog/workflows/retire-procedure"
import { procedureDetail } from "../../procedure-detail"
import { adminProcedureRoutes } from "../../routes"

export const POST = serve(
  () => adminProcedureRoutes.retire,
  async ({ scope, params, actor, locale }) => {
    await retireProcedureWorkflow(scope).run({ input: { id: params.id, actor } })
    return procedureDetail(scope, params.id, locale)
  }
)
