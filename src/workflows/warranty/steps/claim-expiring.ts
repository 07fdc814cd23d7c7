import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../modules/warranty"

export const claimExpiringStepId = "after-sales-claim-expiring-warranties"

const batchSize = 500

/** Takes the warranties that end within the notice and were not announced yet; each is taken once. */
export const claimExpiringStep = createStep(claimExpiringStepId, async (_: void, { container }) => {
  const { expiringNoticeDays: days } = container.resolve<PlatformModuleService>(PLATFORM_MODULE).getOptions()
  if (!days) {
    return new StepResponse([])
  }
  const warranty = container.resolve<WarrantyModuleService>(WARRANTY_MODULE)

  return new StepResponse(await warranty.claimExpiring({ now: new Date(), days, limit: batchSize }))
})
