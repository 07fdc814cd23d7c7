import { prepareFile } from "../../../../../../shared/attachments"
import { serve } from "../../../../../../shared/http/serve"
import { toCaseFile } from "../../../../../../workflows/service-case/case-file"
import { uploadCaseAttachmentWorkflow } from "../../../../../../workflows/service-case/workflows/upload-case-attachment"
import { casesOf, platformOf } from "../../../../../services"
import { adminCaseAttachmentRoutes } from "../../attachment-routes"

export const GET = serve(
  () => adminCaseAttachmentRoutes.listAttachments,
  async ({ scope, params }) => {
    const { attachments } = await casesOf(scope).retrieveAdminCase(params.id)
    return { attachments }
  }
)

export const POST = serve(
  () => adminCaseAttachmentRoutes.uploadAttachment,
  async (call) => {
    const { scope, params, query, body, actor, idempotencyKey } = call
    const { result } = await uploadCaseAttachmentWorkflow(scope).run({
      input: {
        file: toCaseFile(await prepareFile(body.file)),
        case_id: params.id,
        ...query,
        max_files: platformOf(scope).getOptions().attachments.maxFiles,
        idempotency_key: idempotencyKey,
        actor,
      },
    })
    return { attachment: result }
  }
)
