import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Modules } from "@medusajs/framework/utils"
import type { StoreCaseFileInput } from "../case-file"
import { storeFile } from "../store-file"

export const storeCaseFileStepId = "after-sales-store-case-file"

/**
 * Gives a file to the File module, unless an earlier request has. Undone, the file is deleted: none stays that no row
 * points to.
 */
export const storeCaseFileStep = createStep(
  storeCaseFileStepId,
  async ({ earlier, ...input }: StoreCaseFileInput & { earlier: boolean }, { container }) => {
    const fileId = earlier ? null : await storeFile(container, input)

    return new StepResponse({ file_id: fileId }, fileId)
  },
  async (fileId, { container }) => {
    if (fileId) {
      await container.resolve(Modules.FILE).deleteFiles(fileId)
    }
  }
)
