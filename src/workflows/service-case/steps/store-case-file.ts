import { randomBytes } from "node:crypto"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"
import { conflict, notAllowed } from "../../../shared/errors"
import { failureReason } from "../../../shared/failure-reason"
import type { StoreCaseFileInput } from "../case-file"

export const storeCaseFileStepId = "after-sales-store-case-file"

/**
 * Lets the shop's scanner look at a file and gives it to the File module, private and under a name that nobody can
 * guess. When the provider is down that is written down, and the client is told to try again. Undone, the file is
 * deleted: none stays that no row points to.
 */
export const storeCaseFileStep = createStep(
  storeCaseFileStepId,
  async ({ file, earlier, ...row }: StoreCaseFileInput & { earlier: boolean }, { container }) => {
    if (earlier) {
      return answer(null)
    }
    const { scanFile } = container.resolve<PlatformModuleService>(PLATFORM_MODULE).getOptions().attachments
    const content = Buffer.from(file.content, "base64")
    if (scanFile && (await scanFile({ ...file, content }, container)) !== true) {
      notAllowed("The shop's scanner refused the file; it was not stored", "file_refused")
    }
    try {
      const stored = await container.resolve(Modules.FILE).createFiles({
        filename: `after-sales-${randomBytes(16).toString("hex")}.${file.extension}`,
        mimeType: file.mime,
        content: file.content,
        access: "private",
      })
      return answer(stored.id)
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`after-sales: the file provider did not take a file: ${failureReason(error)}`)
      const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
      const { content: _content, extension: _extension, ...labels } = file
      await cases.recordAttachment({ ...row, ...labels, file_id: null, state: "failed", idempotency_key: null })
      return conflict("storage_failed", "The file could not be stored just now; nothing was kept, try again")
    }
  },
  async (fileId, { container }) => {
    if (fileId) {
      await container.resolve(Modules.FILE).deleteFiles(fileId)
    }
  }
)

/** The file's key in the provider, kept for the undoing too; none where nothing was stored. */
function answer(fileId: string | null) {
  return new StepResponse({ file_id: fileId }, fileId)
}
