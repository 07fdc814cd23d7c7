import { serve } from "../../../../shared/http/serve"
import { createProcedureWorkflow } from "../../../../workflows/service-catalog/workflows/create-procedure"
import { idempotencyOf } from "../../../idempotency"
import { catalogOf } from "../../../services"
import { procedureDetail } from "./procedure-detail"
import { adminProcedureRoutes } from "./routes"

export const GET = serve(
  () => adminProcedureRoutes.list,
  async ({ scope, query }) => catalogOf(scope).listProcedures(query)
)

export const POST = serve(
  () => adminProcedureRoutes.create,
  async ({ scope, body, actor, locale, idempotencyKey }) => {
    const idempotency = idempotencyOf(idempotencyKey, body)
    const { result } = await createProcedureWorkflow(scope).run({ input: { ...body, actor, idempotency } })
    return procedureDetail(scope, result.id, locale)
  }
)
