import { notFound } from "../../../../../../../shared/errors"
import { serve } from "../../../../../../../shared/http/serve"
import { removeCaseAttachmentWorkflow } from "../../../../../../../workflows/service-case/workflows/remove-case-attachment"
import { deleted } from "../../../../../../answers/deleted"
import { casesOf } from "../../../../../../services"
import { storedFile } from "../../../../../../stored-file"
import { adminCaseAttachmentRoutes } from "../../../attachment-routes"

export const GET = serve(
  () => adminCaseAttachmentRoutes.downloadAttachment,
  async ({ scope, params }) => {
    const attachment = await casesOf(scope).retrieveAttachment(params.attachment_id, null)
    if (attachment.case_id !== params.id) {
      notFound("attachment", params.attachment_id)
    }
    return storedFile(scope, attachment)
  }
)

export const DELETE = serve(
  () => adminCaseAttachmentRoutes.deleteAttachment,
  async ({ scope, params, actor }) => {
    await removeCaseAttachmentWorkflow(scope).run({
      input: { id: params.attachment_id, case_id: params.id, actor },
    })
    return deleted("case_attachment", params.attachment_id)
  }
)
