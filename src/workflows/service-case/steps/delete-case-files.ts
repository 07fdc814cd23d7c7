import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type RemovedFile, type ServiceCaseModuleService } from "../../../modules/service-case"
import { failureReason } from "../../../shared/failure-reason"

export const deleteCaseFilesStepId = "after-sales-delete-case-files"

/** Deletes the bytes of files that nobody needs any more. What the provider does not delete now, a later sweep tries. */
export const deleteCaseFilesStep = createStep(
  deleteCaseFilesStepId,
  async ({ files }: { files: RemovedFile[] }, { container }) => {
    const deleted: string[] = []
    for (const { id, file_id } of files) {
      try {
        await container.resolve(Modules.FILE).deleteFiles(file_id)
        deleted.push(id)
      } catch (error) {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`after-sales: the file of ${id} was not deleted: ${failureReason(error)}`)
      }
    }
    if (deleted.length) {
      await container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE).finishRemovals(deleted)
    }
    return new StepResponse({ deleted })
  }
)
