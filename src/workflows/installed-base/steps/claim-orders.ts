import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"

export const claimOrdersStepId = "after-sales-claim-orders"

const leaseSeconds = 120

/** Takes queued orders for this process; a process that dies gives them back when the lease runs out. */
export const claimOrdersStep = createStep(claimOrdersStepId, async (input: { limit: number }, { container }) => {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const orderIds = await base.claimOrders(input.limit, leaseSeconds)

  return new StepResponse({ order_ids: orderIds })
})
