import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../modules/warranty"

export const claimExpiringStepId = "after-sales-claim-expiring-warranties"

const noticeDays = 30
const batchSize = 500

/** Takes the warranties that end within the notice and were not announced yet; each is taken once. */
export const claimExpiringStep = createStep(claimExpiringStepId, async (_: void, { container }) => {
  const warranty = container.resolve<WarrantyModuleService>(WARRANTY_MODULE)

  return new StepResponse(await warranty.claimExpiring({ now: new Date(), days: noticeDays, limit: batchSize }))
})
