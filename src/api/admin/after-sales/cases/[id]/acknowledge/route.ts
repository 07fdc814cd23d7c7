import { serve } from "../../../../../../shared/http/serve"
import { acknowledgeCaseWorkflow } from "../../../../../../workflows/service-case/workflows/acknowledge-case"
import { adminCaseActRoutes } from "../../act-routes"
import { caseView } from "../../view"

export const POST = serve(
  () => adminCaseActRoutes.acknowledge,
  async ({ scope, params, body, actor, locale }) => {
    await acknowledgeCaseWorkflow(scope).run({ input: { id: params.id, ...body, actor } })
    return { case: await caseView(scope, params.id, locale) }
  }
)
