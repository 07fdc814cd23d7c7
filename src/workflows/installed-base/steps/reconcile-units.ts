import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"
import type { OrderSnapshot } from "../../../modules/installed-base/domain/types"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import { failureReason } from "../../../shared/failure-reason"

export type ReconcileUnitsInput = {
  snapshots: OrderSnapshot[]
  requested: string[]
  updated_at: Record<string, string>
  origin: "order" | "backfill"
  is_confirmed: boolean
  policy_version_id?: string
}

export type ReconciledUnits = {
  created: string[]
  changed: { id: string; kinds: string[] }[]
  stale: { id: string; facts_rev: number }[]
  /** Orders that could not be reconciled; each waits for the sweep with its reason. */
  failed: { order_id: string; message: string }[]
}

/** Orders that were queued and are drafts, or gone: nothing waits for them any more. */
function missingOrders({ requested, snapshots }: ReconcileUnitsInput): string[] {
  const found = new Set(snapshots.map((snapshot) => snapshot.id))
  return requested.filter((id) => !found.has(id))
}

export const reconcileUnitsStepId = "after-sales-reconcile-units"

/**
 * Brings the units of each order in line with it. Each order is one transaction and one order's failure leaves
 * the others alone: it is written down and tried again by the sweep. There is no compensation, because a
 * repeated run finds what stands and adds what is missing.
 */
export const reconcileUnitsStep = createStep(
  reconcileUnitsStepId,
  async (input: ReconcileUnitsInput, { container }) => {
    const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const settings = await container.resolve<PlatformModuleService>(PLATFORM_MODULE).getSettings()
    const result: ReconciledUnits = { created: [], changed: [], stale: [], failed: [] }

    for (const snapshot of input.snapshots) {
      try {
        const { created, changed, stale } = await base.reconcileOrder(snapshot, {
          origin: input.origin,
          is_confirmed: input.is_confirmed,
          policy_version_id: input.policy_version_id,
          order_updated_at: input.updated_at[snapshot.id],
          units_since: settings.units_since,
        })
        result.created.push(...created)
        result.changed.push(...changed)
        result.stale.push(...stale)
      } catch (error) {
        const message = failureReason(error)
        logger.error(`after-sales: order ${snapshot.id} could not be reconciled: ${message}`)
        await base.failOrderSync(snapshot.id, message)
        result.failed.push({ order_id: snapshot.id, message })
      }
    }

    const gone = missingOrders(input)
    if (gone.length) {
      await base.finishOrderSync(gone)
    }

    return new StepResponse(result)
  }
)
