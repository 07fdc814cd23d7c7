import { serve } from "../../../../../../shared/http/serve"
import { reopenCaseWorkflow } from "../../../../../../workflows/service-case/workflows/reopen-case"
import { platformOf } from "../../../../../services"
import { asking } from "../../asking"
import { storeCaseRoutes } from "../../routes"
import { caseView } from "../../view"

export const POST = serve(
  () => storeCaseRoutes.reopen,
  async (call) => {
    const { scope, params, body, locale } = call
    const { actor, asker } = asking(call)
    const { reopenWindowDays } = platformOf(scope).getOptions()
    await reopenCaseWorkflow(scope).run({
      input: { id: params.id, message: body.message, reopen_window_days: reopenWindowDays, actor, asker },
    })
    return { case: await caseView(scope, params.id, asker, locale) }
  }
)
