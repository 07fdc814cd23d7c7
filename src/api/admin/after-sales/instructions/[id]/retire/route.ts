import { serve } from "../../../../../../shared/http/serve"
import { retireInstructionWorkflow } from "../../../../../../workflows/service-catalog/workflows/retire-instruction"
import { instructionDetail } from "../../instruction-detail"
import { adminInstructionRoutes } from "../../routes"

export const POST = serve(
  () => adminInstructionRoutes.retire,
  async ({ scope, params, body, actor }) => {
    await retireInstructionWorkflow(scope).run({ input: { id: params.id, ...body, actor } })
    return instructionDetail(scope, params.id)
  }
)
