import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"
import { failureReason } from "../../../shared/failure-reason"
import { followMatters } from "../follow-matters"

export const sweepCaseMattersStepId = "after-sales-sweep-case-matters"
export const matterSweepName = "case_matters"

const pageSize = 200
const leaseSeconds = 120
/** Cases that commit late carry an older stamp than the cursor: each look goes back a little. */
const overlapMs = 120_000

/**
 * Brings the matters of units in line with the cases that changed since the last look, both ways. One process at a
 * time looks.
 */
export const sweepCaseMattersStep = createStep(sweepCaseMattersStepId, async (_: void, { container }) => {
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  const sweep = await platform.claimSweep(matterSweepName, leaseSeconds)
  if (!sweep) {
    return new StepResponse({ looked_at: 0 })
  }
  const startedAt = new Date()
  const last = typeof sweep.cursor?.at === "string" ? Date.parse(sweep.cursor.at) : 0
  let lookedAt = 0

  try {
    for (let skip = 0, full = true; full; skip += pageSize) {
      const page = await cases.listAfterSalesCases(
        { updated_at: { $gte: new Date(last - overlapMs) } },
        { select: ["id", "status"], take: pageSize, skip, order: { id: "ASC" } }
      )
      const items = page.length
        ? await cases.listAfterSalesCaseItems(
            { case_id: page.map(({ id }) => id), unit_id: { $ne: null } },
            { select: ["id", "case_id", "unit_id"], take: page.length * 50 }
          )
        : []
      for (const { id, status } of page) {
        const unit_ids = items.flatMap((item) => (item.case_id === id && item.unit_id ? [item.unit_id] : []))
        await followMatters(container, { id, status, unit_ids })
      }
      lookedAt += page.length
      full = page.length === pageSize && (await platform.extendSweep(sweep, leaseSeconds))
    }
    await platform.finishSweep(sweep, { cursor: { at: startedAt.toISOString() } })
  } catch (error) {
    await platform.finishSweep(sweep, { error: failureReason(error) })
    throw error
  }
  return new StepResponse({ looked_at: lookedAt })
})
