import { serve } from "../../../../../shared/http/serve"
import { deleteReplyWorkflow } from "../../../../../workflows/service-case/replies/workflows/delete-reply"
import { updateReplyWorkflow } from "../../../../../workflows/service-case/replies/workflows/update-reply"
import { deleted } from "../../../../answers/deleted"
import { casesOf } from "../../../../services"
import { adminReplyRoutes } from "../routes"

export const GET = serve(
  () => adminReplyRoutes.retrieve,
  async ({ scope, params }) => ({
    reply: await casesOf(scope).retrieveReply(params.id),
  })
)

export const POST = serve(
  () => adminReplyRoutes.update,
  async ({ scope, params, body }) => {
    const { rev, ...content } = body
    const { result } = await updateReplyWorkflow(scope).run({ input: { id: params.id, content, rev } })
    return { reply: result }
  }
)

export const DELETE = serve(
  () => adminReplyRoutes.delete,
  async ({ scope, params }) => {
    await deleteReplyWorkflow(scope).run({ input: { id: params.id } })
    return deleted("reply", params.id)
  }
)
