import { serve } from "../../../../../../shared/http/serve"
import { publishInstructionWorkflow } from "../../../../../../workflows/service-catalog/workflows/publish-instruction"
import { instructionDetail } from "../../instruction-detail"
import { adminInstructionRoutes } from "../../routes"

export const POST = serve(
  () => adminInstructionRoutes.publish,
  async ({ scope, params, body, actor }) => {
    await publishInstructionWorkflow(scope).run({ input: { id: params.id, ...body, actor } })
    return instructionDetail(scope, params.id)
  }
)
