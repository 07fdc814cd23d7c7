import { serve } from "../../../../../../shared/http/serve"
import { addCaseMessageWorkflow } from "../../../../../../workflows/service-case/workflows/add-case-message"
import { limitTries } from "../../../../../limit-tries"
import { platformOf } from "../../../../../services"
import { asking } from "../../asking"
import { writingLimit } from "../../limits"
import { storeCaseRoutes } from "../../routes"
import { caseView } from "../../view"

export const GET = serve(
  () => storeCaseRoutes.listMessages,
  async (call) => {
    const { messages } = await caseView(call.scope, call.params.id, asking(call).asker, call.locale)
    return { messages }
  }
)

export const POST = serve(
  () => storeCaseRoutes.addMessage,
  async (call) => {
    const { scope, params, body, idempotencyKey } = call
    const { actor, asker } = asking(call)
    await limitTries(scope, `${actor.type}:${actor.id}`, writingLimit)
    const { attachments } = platformOf(scope).getOptions()
    const { result } = await addCaseMessageWorkflow(scope).run({
      input: {
        ...body,
        case_id: params.id,
        max_files: attachments.maxFiles,
        idempotency_key: idempotencyKey,
        actor,
        asker,
      },
    })
    return { message: { ...result.message, from: "customer" as const } }
  }
)
