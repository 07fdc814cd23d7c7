import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

export const closeResolvedCasesStepId = "after-sales-close-resolved-cases-step"

const dayMs = 86_400_000

/** Closes cases that were resolved so long ago that their customers can't open them again. One transaction and the last write of its workflow, so there is nothing to undo. */
export const closeResolvedCasesStep = createStep(
  closeResolvedCasesStepId,
  async ({ limit }: { limit: number }, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
    const { reopenWindowDays } = container.resolve<PlatformModuleService>(PLATFORM_MODULE).getOptions()
    const now = new Date()
    const before = new Date(now.getTime() - reopenWindowDays * dayMs)

    return new StepResponse(await cases.closeResolved(before, limit, now))
  }
)
