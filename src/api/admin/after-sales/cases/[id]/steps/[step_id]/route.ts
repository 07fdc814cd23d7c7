import { serve } from "../../../../../../../shared/http/serve"
import { completeCaseStepWorkflow } from "../../../../../../../workflows/service-case/workflows/complete-case-step"
import { repeatCaseStepWorkflow } from "../../../../../../../workflows/service-case/workflows/repeat-case-step"
import { skipCaseStepWorkflow } from "../../../../../../../workflows/service-case/workflows/skip-case-step"
import { adminCaseActRoutes } from "../../../act-routes"
import { caseView } from "../../../view"

export const POST = serve(
  () => adminCaseActRoutes.completeStep,
  async ({ scope, params, body, actor, locale }) => {
    const step = { case_id: params.id, step_id: params.step_id, rev: body.rev, actor }
    if (body.evidence) {
      await completeCaseStepWorkflow(scope).run({ input: { ...step, evidence: body.evidence } })
    } else if (body.skip_reason) {
      await skipCaseStepWorkflow(scope).run({ input: { ...step, reason: body.skip_reason } })
    } else {
      await repeatCaseStepWorkflow(scope).run({ input: step })
    }
    return { case: await caseView(scope, params.id, locale) }
  }
)
