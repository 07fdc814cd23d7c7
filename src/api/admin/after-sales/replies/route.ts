import { serve } from "../../../../shared/http/serve"
import { createReplyWorkflow } from "../../../../workflows/service-case/replies/workflows/create-reply"
import { idempotencyOf } from "../../../idempotency"
import { casesOf } from "../../../services"
import { adminReplyRoutes } from "./routes"

export const GET = serve(
  () => adminReplyRoutes.list,
  async ({ scope, query }) => {
    const { rows, ...page } = await casesOf(scope).listReplies(query)
    return { replies: rows, ...page }
  }
)

export const POST = serve(
  () => adminReplyRoutes.create,
  async ({ scope, body, actor, idempotencyKey }) => {
    const { result } = await createReplyWorkflow(scope).run({
      input: { ...body, actor, idempotency: idempotencyOf(idempotencyKey, body) },
    })
    return { reply: result }
  }
)
