import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"
import type { StoreCaseFileInput } from "../case-file"

export const recordCaseFileStepId = "after-sales-record-case-file"

/**
 * Writes down a stored file with the hash of its bytes. One transaction and the last write of its workflow, so there
 * is nothing to undo. A twin of the request that came at the same moment may have been faster: then its file stays
 * and this one goes.
 */
export const recordCaseFileStep = createStep(
  recordCaseFileStepId,
  async ({ file, file_id, ...row }: StoreCaseFileInput & { file_id: string | null }, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
    const { content: _content, extension: _extension, ...labels } = file
    const attachment = await cases.recordAttachment({ ...row, ...labels, file_id, state: "stored" })
    if (file_id) {
      const { file_id: kept } = await cases.retrieveAfterSalesCaseAttachment(attachment.id, {
        select: ["id", "file_id"],
      })
      if (kept !== file_id) {
        await container.resolve(Modules.FILE).deleteFiles(file_id)
      }
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .info(`after-sales: stored attachment ${attachment.id}, ${attachment.bytes} bytes, sha256 ${attachment.sha256}`)
    }
    return new StepResponse(attachment)
  }
)
