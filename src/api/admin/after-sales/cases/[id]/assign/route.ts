import { serve } from "../../../../../../shared/http/serve"
import { assignCaseWorkflow } from "../../../../../../workflows/service-case/workflows/assign-case"
import { adminCaseActRoutes } from "../../act-routes"
import { caseView } from "../../view"

export const POST = serve(
  () => adminCaseActRoutes.assign,
  async ({ scope, params, body, actor, locale }) => {
    await assignCaseWorkflow(scope).run({
      input: {
        id: params.id,
        rev: body.rev,
        assignee_id: body.user_id ?? null,
        round_robin: body.user_id === undefined,
        actor,
      },
    })
    return { case: await caseView(scope, params.id, locale) }
  }
)
