import { serve } from "../../../../../../shared/http/serve"
import { answerCaseQuestionWorkflow } from "../../../../../../workflows/service-case/workflows/answer-case-question"
import { asking } from "../../asking"
import { storeCaseRoutes } from "../../routes"
import { caseView } from "../../view"

export const POST = serve(
  () => storeCaseRoutes.answer,
  async (call) => {
    const { scope, params, body, locale } = call
    const { actor, asker } = asking(call)
    await answerCaseQuestionWorkflow(scope).run({
      input: { id: params.id, ...body, actor, asker },
    })
    return { case: await caseView(scope, params.id, asker, locale) }
  }
)
