import { prepareFile } from "../../../../shared/attachments"
import { serve } from "../../../../shared/http/serve"
import { toCaseFile } from "../../../../workflows/service-case/case-file"
import { uploadCaseAttachmentWorkflow } from "../../../../workflows/service-case/workflows/upload-case-attachment"
import { limitTries } from "../../../limit-tries"
import { platformOf } from "../../../services"
import { asking } from "../cases/asking"
import { uploadLimit } from "../cases/limits"
import { storeAttachmentRoutes } from "./routes"

export const POST = serve(
  () => storeAttachmentRoutes.upload,
  async (call) => {
    const { scope, body, idempotencyKey } = call
    const { actor, asker } = asking(call)
    await limitTries(scope, `${actor.type}:${actor.id}`, uploadLimit)
    const { result } = await uploadCaseAttachmentWorkflow(scope).run({
      input: {
        file: toCaseFile(await prepareFile(body.file)),
        max_files: platformOf(scope).getOptions().attachments.maxFiles,
        idempotency_key: idempotencyKey,
        actor,
        asker,
      },
    })
    return { attachment: result }
  }
)
