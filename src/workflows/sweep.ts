import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepOrdersWorkflow } from "./installed-base/workflows/sweep-orders"
import { keepRetentionWorkflow } from "./platform/workflows/keep-retention"
import { sendAfterSalesNotificationsWorkflow } from "./platform/workflows/send-notifications"
import { sweepTransfersWorkflow } from "./installed-base/workflows/sweep-transfers"
import { sweepJobsWorkflow } from "./platform/workflows/sweep-jobs"
import { sweepCases } from "./service-case/sweep-cases"
import { sweepDeadlines } from "./service-case/clock/sweep-deadlines"
import { sweepProposals } from "./service-catalog/sweep-proposals"
import { announceExpiringWorkflow } from "./warranty/workflows/announce-expiring"
import { sweepUnitsWorkflow } from "./warranty/workflows/sweep-units"

const orderBatch = 50
const unitBatch = 500

async function sweepOrders(container: MedusaContainer): Promise<void> {
  let claimed = orderBatch
  for (let look = true; claimed === orderBatch; look = false) {
    const { result } = await sweepOrdersWorkflow(container).run({ input: { limit: orderBatch, look } })
    claimed = result.claimed.order_ids.length
  }
}

async function sweepUnits(container: MedusaContainer): Promise<void> {
  let claimed = unitBatch
  while (claimed === unitBatch) {
    const { result } = await sweepUnitsWorkflow(container).run({ input: { limit: unitBatch } })
    claimed = result.claimed.units.length
  }
}

/**
 * One round of everything that must hold although an event was lost or a process died: units of orders,
 * warranties of units, transfers that ran out, warranties that are about to end, cases that the shop should think of,
 * jobs of long ago. Several instances may run it at once; they share the rows. Each part is tried even when another
 * failed; the first failure is thrown last.
 */
export async function sweep(container: MedusaContainer): Promise<void> {
  const parts = [
    () => sweepOrders(container),
    () => sweepUnits(container),
    () => sweepTransfersWorkflow(container).run(),
    () => announceExpiringWorkflow(container).run(),
    () => sweepDeadlines(container),
    () => sweepCases(container),
    () => sweepProposals(container),
    () => sweepJobsWorkflow(container).run(),
    () => keepRetentionWorkflow(container).run(),
    () => sendAfterSalesNotificationsWorkflow(container).run({ input: {} }),
  ]
  const failures: unknown[] = []

  for (const part of parts) {
    await part().catch((error: unknown) => failures.push(error))
  }
  if (failures.length) {
    throw failures[0]
  }
}
