import { serve } from "../../../../../../shared/http/serve"
import { addCaseMessageWorkflow } from "../../../../../../workflows/service-case/workflows/add-case-message"
import { casesOf, platformOf } from "../../../../../services"
import { adminCaseRoutes } from "../../routes"

export const GET = serve(
  () => adminCaseRoutes.listMessages,
  async ({ scope, params }) => {
    const { messages } = await casesOf(scope).retrieveAdminCase(params.id)
    return { messages }
  }
)

export const POST = serve(
  () => adminCaseRoutes.addMessage,
  async ({ scope, params, body, actor, idempotencyKey }) => {
    const { maxFiles } = platformOf(scope).getOptions().attachments
    const { result } = await addCaseMessageWorkflow(scope).run({
      input: { ...body, case_id: params.id, max_files: maxFiles, idempotency_key: idempotencyKey, actor },
    })
    return { message: result.message }
  }
)
