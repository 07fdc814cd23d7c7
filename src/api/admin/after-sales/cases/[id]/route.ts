import { serve } from "../../../../../shared/http/serve"
import { editCaseWorkflow } from "../../../../../workflows/service-case/workflows/edit-case"
import { adminCaseActRoutes } from "../act-routes"
import { adminCaseRoutes } from "../routes"
import { caseView } from "../view"

export const GET = serve(
  () => adminCaseRoutes.retrieve,
  async ({ scope, params, locale }) => ({
    case: await caseView(scope, params.id, locale),
  })
)

export const POST = serve(
  () => adminCaseActRoutes.update,
  async ({ scope, params, body, actor, locale }) => {
    await editCaseWorkflow(scope).run({ input: { id: params.id, ...body, actor } })
    return { case: await caseView(scope, params.id, locale) }
  }
)
