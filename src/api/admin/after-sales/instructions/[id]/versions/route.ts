import { serve } from "../../../../../../shared/http/serve"
import { draftInstructionWorkflow } from "../../../../../../workflows/service-catalog/workflows/draft-instruction"
import { instructionDetail } from "../../instruction-detail"
import { adminInstructionRoutes } from "../../routes"

export const POST = serve(
  () => adminInstructionRoutes.draft,
  async ({ scope, params, body, actor }) => {
    await draftInstructionWorkflow(scope).run({ input: { id: params.id, ...body, actor } })
    return instructionDetail(scope, params.id)
  }
)
