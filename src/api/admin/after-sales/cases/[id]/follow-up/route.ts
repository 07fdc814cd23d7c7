import { serve } from "../../../../../../shared/http/serve"
import { followUpCaseWorkflow } from "../../../../../../workflows/service-case/workflows/follow-up-case"
import { adminCaseActRoutes } from "../../act-routes"
import { caseView } from "../../view"

export const POST = serve(
  () => adminCaseActRoutes.followUp,
  async ({ scope, params, body, idempotencyKey, actor, locale }) => {
    const { result } = await followUpCaseWorkflow(scope).run({
      input: { case_id: params.id, ...body, idempotency_key: idempotencyKey, actor },
    })
    return { case: await caseView(scope, result.case.id, locale) }
  }
)
