import { serve } from "../../../../../../shared/http/serve"
import { createProcedureVersionWorkflow } from "../../../../../../workflows/service-catalog/workflows/create-procedure-version"
import { idempotencyOf } from "../../../../../idempotency"
import { procedureDetail } from "../../procedure-detail"
import { adminProcedureRoutes } from "../../routes"

export const POST = serve(
  () => adminProcedureRoutes.createVersion,
  async ({ scope, params, actor, locale, idempotencyKey }) => {
    const idempotency = idempotencyOf(idempotencyKey, params)
    await createProcedureVersionWorkflow(scope).run({ input: { id: params.id, actor, idempotency } })
    return procedureDetail(scope, params.id, locale)
  }
)
