import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { announceStep } from "../../steps/announce"
import { assureUnitsStep } from "../../warranty/steps/assure-units"
import { unitAnnouncements } from "../announcements"
import type { OrderReference } from "../order-reference"
import { loadOrderSnapshotsStep } from "../steps/load-order-snapshots"
import { reconcileUnitsStep } from "../steps/reconcile-units"

export type ReconcileOrdersInput = OrderReference & {
  /** `backfill` for orders older than the shop's `units_since`; default `order`. */
  origin?: "order" | "backfill"
  /** False for a backfill that the merchant has yet to confirm: its warranties promise nothing. Default true. */
  is_confirmed?: boolean
  /** The policy version that a backfill gives to its units instead of the match of today. */
  policy_version_id?: string
}

export const reconcileOrdersWorkflowId = "after-sales-reconcile-orders"

/**
 * An order was placed, sent, delivered, edited, returned or cancelled; which of these does not matter, and
 * whether we heard of it twice or late does not either. We look at the order as it is now, bring its units in
 * line with it (one unit a piece, facts written once), and then see to it that each unit has the warranties
 * it is owed. The sweep runs the same workflow for whatever no event told us.
 */
export const reconcileOrdersWorkflow = createWorkflow(
  reconcileOrdersWorkflowId,
  (input: WorkflowData<ReconcileOrdersInput>) => {
    const loaded = loadOrderSnapshotsStep(input)
    const units = reconcileUnitsStep(
      transform({ input, loaded }, ({ input, loaded }) => ({
        ...loaded,
        origin: input.origin ?? ("order" as const),
        is_confirmed: input.is_confirmed ?? true,
        policy_version_id: input.policy_version_id,
      }))
    )
    const warranties = assureUnitsStep(
      transform({ loaded, units }, ({ loaded, units }) => ({
        units: units.stale,
        return_window_days: loaded.settings?.return_window_days,
      }))
    )
    announceStep(transform({ units, warranties }, unitAnnouncements))
    const unitsReconciled = createHook("unitsReconciled", { units, warranties })

    return new WorkflowResponse({ units, warranties }, { hooks: [unitsReconciled] })
  }
)
