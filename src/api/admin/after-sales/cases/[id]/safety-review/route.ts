import { serve } from "../../../../../../shared/http/serve"
import { reviewCaseSafetyWorkflow } from "../../../../../../workflows/service-case/workflows/review-case-safety"
import { adminCaseActRoutes } from "../../act-routes"
import { caseView } from "../../view"

export const POST = serve(
  () => adminCaseActRoutes.reviewSafety,
  async ({ scope, params, body, actor, locale }) => {
    await reviewCaseSafetyWorkflow(scope).run({ input: { id: params.id, ...body, actor } })
    return { case: await caseView(scope, params.id, locale) }
  }
)
