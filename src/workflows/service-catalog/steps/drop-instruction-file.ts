import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failureReason } from "../../../shared/failure-reason"

export const dropInstructionFileStepId = "after-sales-drop-instruction-file"

/**
 * Deletes the file that a draft held before. Nobody ever saw it and no row points to it, so that a provider which is
 * down is told of in the log and keeps nothing from being written.
 */
export const dropInstructionFileStep = createStep(
  dropInstructionFileStepId,
  async ({ file_id }: { file_id: string | null }, { container }) => {
    if (file_id) {
      await container
        .resolve(Modules.FILE)
        .deleteFiles(file_id)
        .catch((error: unknown) =>
          container
            .resolve(ContainerRegistrationKeys.LOGGER)
            .warn(`after-sales: file ${file_id} of a draft was not deleted: ${failureReason(error)}`)
        )
    }
    return new StepResponse(undefined)
  }
)
