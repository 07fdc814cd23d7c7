import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

export const findResolvedCasesStepId = "after-sales-find-resolved-cases"

const dayMs = 86_400_000

/** Cases that were resolved so long ago that their customers can't open them again. */
export const findResolvedCasesStep = createStep(
  findResolvedCasesStepId,
  async ({ limit }: { limit: number }, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
    const { reopenWindowDays } = container.resolve<PlatformModuleService>(PLATFORM_MODULE).getOptions()
    const before = new Date(Date.now() - reopenWindowDays * dayMs)
    const rows = await cases.listAfterSalesCases(
      { status: "resolved", resolved_at: { $lt: before } },
      { select: ["id"], take: limit, order: { resolved_at: "ASC" } }
    )
    return new StepResponse({ ids: rows.map(({ id }) => id) })
  }
)
