import { serve } from "../../../../../../shared/http/serve"
import { changeCaseStatusWorkflow } from "../../../../../../workflows/service-case/workflows/change-case-status"
import { asking } from "../../asking"
import { storeCaseRoutes } from "../../routes"
import { caseView } from "../../view"

export const POST = serve(
  () => storeCaseRoutes.cancel,
  async (call) => {
    const { scope, params, locale } = call
    const { actor, asker } = asking(call)
    await changeCaseStatusWorkflow(scope).run({
      input: { id: params.id, action: "cancel", actor, asker },
    })
    return { case: await caseView(scope, params.id, asker, locale) }
  }
)
