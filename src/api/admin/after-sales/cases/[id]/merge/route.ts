import { serve } from "../../../../../../shared/http/serve"
import { mergeCasesWorkflow } from "../../../../../../workflows/service-case/workflows/merge-cases"
import { adminCaseActRoutes } from "../../act-routes"
import { caseView } from "../../view"

export const POST = serve(
  () => adminCaseActRoutes.merge,
  async ({ scope, params, body, actor, locale }) => {
    const { result } = await mergeCasesWorkflow(scope).run({ input: { from_ids: [params.id], ...body, actor } })
    return { case: await caseView(scope, result.into.id, locale) }
  }
)
