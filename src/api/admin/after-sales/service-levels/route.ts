import { serve } from "../../../../shared/http/serve"
import { createServiceLevelWorkflow } from "../../../../workflows/service-case/clock/workflows/create-service-level"
import { idempotencyOf } from "../../../idempotency"
import { casesOf } from "../../../services"
import { adminServiceLevelRoutes } from "./routes"

export const GET = serve(
  () => adminServiceLevelRoutes.list,
  async ({ scope, query }) => {
    const { rows, ...page } = await casesOf(scope).listServiceLevels(query)
    return { service_levels: rows, ...page }
  }
)

export const POST = serve(
  () => adminServiceLevelRoutes.create,
  async ({ scope, body, actor, idempotencyKey }) => {
    const idempotency = idempotencyOf(idempotencyKey, body)
    const { result } = await createServiceLevelWorkflow(scope).run({ input: { ...body, actor, idempotency } })
    return { service_level: result }
  }
)
