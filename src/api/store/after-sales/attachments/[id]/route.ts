import { serve } from "../../../../../shared/http/serve"
import { removeCaseAttachmentWorkflow } from "../../../../../workflows/service-case/workflows/remove-case-attachment"
import { deleted } from "../../../../answers/deleted"
import { casesOf } from "../../../../services"
import { storedFile } from "../../../../stored-file"
import { asking } from "../../cases/asking"
import { storeAttachmentRoutes } from "../routes"

export const GET = serve(
  () => storeAttachmentRoutes.download,
  async (call) => storedFile(call.scope, await casesOf(call.scope).retrieveAttachment(call.params.id, asking(call)))
)

export const DELETE = serve(
  () => storeAttachmentRoutes.delete,
  async (call) => {
    await removeCaseAttachmentWorkflow(call.scope).run({ input: { id: call.params.id, ...asking(call) } })
    return deleted("case_attachment", call.params.id)
  }
)
