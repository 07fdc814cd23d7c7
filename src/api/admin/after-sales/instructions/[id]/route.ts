import { serve } from "../../../../../shared/http/serve"
import { nameInstructionWorkflow } from "../../../../../workflows/service-catalog/workflows/name-instruction"
import { instructionDetail } from "../instruction-detail"
import { adminInstructionRoutes } from "../routes"

export const GET = serve(
  () => adminInstructionRoutes.retrieve,
  async ({ scope, params }) => instructionDetail(scope, params.id)
)

export const POST = serve(
  () => adminInstructionRoutes.update,
  async ({ scope, params, body, actor }) => {
    await nameInstructionWorkflow(scope).run({ input: { id: params.id, ...body, actor } })
    return instructionDetail(scope, params.id)
  }
)
