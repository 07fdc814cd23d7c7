import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import { failureReason } from "../../../shared/failure-reason"
import { changedOrders } from "../changed-orders"

export const findChangedOrdersStepId = "after-sales-find-changed-orders"
export const orderSweepName = "orders"

const leaseSeconds = 300
/** Orders that commit late carry an older stamp than the cursor: each look goes back a little. */
const overlapMs = 120_000

/**
 * Finds the orders that core touched since the last look, events or not, and queues those whose present stamp
 * we have not reconciled. One process at a time looks; the others find the sweep claimed and go on to the queue.
 */
export const findChangedOrdersStep = createStep(
  findChangedOrdersStepId,
  async (input: { look: boolean }, { container }) => {
    if (!input.look) {
      return new StepResponse({ looked_at: 0 })
    }
    const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
    const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

    const sweep = await platform.claimSweep(orderSweepName, leaseSeconds)
    if (!sweep) {
      return new StepResponse({ looked_at: 0 })
    }
    const { units_since: unitsSince } = await platform.getSettings()
    const startedAt = new Date()
    const last = typeof sweep.cursor?.at === "string" ? sweep.cursor.at : unitsSince
    let lookedAt = 0

    try {
      for await (const orders of changedOrders(container, new Date(Date.parse(last) - overlapMs))) {
        await base.requestOrderSync(orders)
        lookedAt += orders.length
      }
      await platform.finishSweep(sweep, { cursor: { at: startedAt.toISOString() } })
    } catch (error) {
      await platform.finishSweep(sweep, { error: failureReason(error) })
      throw error
    }

    return new StepResponse({ looked_at: lookedAt })
  }
)
