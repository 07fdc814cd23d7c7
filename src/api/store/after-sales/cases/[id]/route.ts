import { serve } from "../../../../../shared/http/serve"
import { asking } from "../asking"
import { storeCaseRoutes } from "../routes"
import { caseView } from "../view"

export const GET = serve(
  () => storeCaseRoutes.retrieve,
  async (call) => ({
    case: await caseView(call.scope, call.params.id, asking(call).asker, call.locale),
  })
)
