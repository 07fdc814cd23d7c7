import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

export const claimCaseFilesStepId = "after-sales-claim-case-files"

/** A file waits that long for its case. */
const waitingMs = 86_400_000
const leaseSeconds = 120

/** Takes off what has waited a day for a case, and claims files that nobody needs for this process to delete. */
export const claimCaseFilesStep = createStep(
  claimCaseFilesStepId,
  async ({ limit }: { limit: number }, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
    await cases.dropUnclaimed(new Date(Date.now() - waitingMs), limit)

    return new StepResponse({ files: await cases.claimRemovedFiles(limit, leaseSeconds) })
  }
)
