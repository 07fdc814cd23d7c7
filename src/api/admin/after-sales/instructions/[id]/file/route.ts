import { serve } from "../../../../../../shared/http/serve"
import { uploadInstructionWorkflow } from "../../../../../../workflows/service-catalog/workflows/upload-instruction"
import { prepareFile } from "../../../../../../shared/attachments"
import { instructionFile } from "../../../../../instruction-file"
import { catalogOf } from "../../../../../services"
import { instructionDetail } from "../../instruction-detail"
import { adminInstructionRoutes } from "../../routes"

export const POST = serve(
  () => adminInstructionRoutes.upload,
  async ({ scope, params, query, body, actor }) => {
    const prepared = await prepareFile(body.file)
    const file = { ...prepared, content: prepared.content.toString("base64") }
    await uploadInstructionWorkflow(scope).run({ input: { id: params.id, language: query.language, file, actor } })
    return instructionDetail(scope, params.id)
  }
)

export const GET = serve(
  () => adminInstructionRoutes.file,
  async ({ scope, params, query }) => {
    const { versions } = await catalogOf(scope).retrieveInstruction(params.id)
    return instructionFile(scope, params.id, versions, query)
  }
)
