import { serve } from "../../../../../../shared/http/serve"
import { changeCaseStatusWorkflow } from "../../../../../../workflows/service-case/workflows/change-case-status"
import { adminCaseActRoutes } from "../../act-routes"
import { caseView } from "../../view"

export const POST = serve(
  () => adminCaseActRoutes.changeStatus,
  async ({ scope, params, body, actor, locale }) => {
    await changeCaseStatusWorkflow(scope).run({ input: { id: params.id, ...body, actor } })
    return { case: await caseView(scope, params.id, locale) }
  }
)
