import { serve } from "../../../../shared/http/serve"
import { createInstructionWorkflow } from "../../../../workflows/service-catalog/workflows/create-instruction"
import { idempotencyOf } from "../../../idempotency"
import { catalogOf } from "../../../services"
import { instructionDetail } from "./instruction-detail"
import { adminInstructionRoutes } from "./routes"

export const GET = serve(
  () => adminInstructionRoutes.list,
  async ({ scope, query }) => catalogOf(scope).listInstructions(query)
)

export const POST = serve(
  () => adminInstructionRoutes.create,
  async ({ scope, body, actor, idempotencyKey }) => {
    const idempotency = idempotencyOf(idempotencyKey, body)
    const { result } = await createInstructionWorkflow(scope).run({ input: { ...body, actor, idempotency } })
    return instructionDetail(scope, result.id)
  }
)
