import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"
import { failureReason } from "../../../shared/failure-reason"
import type { LoadedSnapshots } from "../load-snapshots"

export type ReconcileUnitsInput = LoadedSnapshots & {
  requested: string[]
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
function missingOrders({ requested, snapshots, failed }: ReconcileUnitsInput): string[] {
  const found = new Set([...snapshots.map((snapshot) => snapshot.id), ...failed.map((failure) => failure.order_id)])
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
    const result: ReconciledUnits = { created: [], changed: [], stale: [], failed: [] }
    const fail = async (failure: ReconciledUnits["failed"][number]) => {
      logger.error(`after-sales: order ${failure.order_id} could not be reconciled: ${failure.message}`)
      await base.failOrderSync(failure.order_id, failure.message)
      result.failed.push(failure)
    }

    for (const snapshot of input.snapshots) {
      try {
        const { created, changed, stale } = await base.reconcileOrder(snapshot, {
          origin: input.origin,
          is_confirmed: input.is_confirmed,
          policy_version_id: input.policy_version_id,
          order_updated_at: input.updated_at[snapshot.id],
          units_since: input.settings?.units_since,
        })
        result.created.push(...created)
        result.changed.push(...changed)
        result.stale.push(...stale)
      } catch (error) {
        await fail({ order_id: snapshot.id, message: failureReason(error) })
      }
    }
    for (const failure of input.failed) {
      await fail(failure)
    }

    const gone = missingOrders(input)
    if (gone.length) {
      await base.finishOrderSync(gone)
    }

    return new StepResponse(result)
  }
)
