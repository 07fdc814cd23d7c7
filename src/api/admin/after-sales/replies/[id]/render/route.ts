import { serve } from "../../../../../../shared/http/serve"
import { casesOf } from "../../../../../services"
import { adminReplyRoutes } from "../../routes"

export const POST = serve(
  () => adminReplyRoutes.render,
  async ({ scope, params, body }) => ({
    reply: await casesOf(scope).renderReply({ id: params.id, case_id: body.case_id }),
  })
)
