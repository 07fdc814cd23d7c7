import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Modules } from "@medusajs/framework/utils"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"
import type { StoreCaseFileInput } from "../case-file"
import { storeFile } from "../store-file"

export const storeCaseFileStepId = "after-sales-store-case-file"

/**
 * Gives a file to the File module, unless an earlier request has. Undone, the file is deleted if no row points to it:
 * what was written down stays, also where a listener of the shop's failed afterwards.
 */
export const storeCaseFileStep = createStep(
  storeCaseFileStepId,
  async ({ earlier, ...input }: StoreCaseFileInput & { earlier: boolean }, { container }) => {
    const fileId = earlier ? null : await storeFile(container, input)

    return new StepResponse({ file_id: fileId }, fileId)
  },
  async (fileId, { container }) => {
    if (!fileId) {
      return
    }
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
    const rows = await cases.listAfterSalesCaseAttachments({ file_id: fileId }, { select: ["id"], take: 1 })
    if (!rows.length) {
      await container.resolve(Modules.FILE).deleteFiles(fileId)
    }
  }
)
