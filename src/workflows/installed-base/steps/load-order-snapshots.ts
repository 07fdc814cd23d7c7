import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadSnapshots, type LoadedSnapshots } from "../load-snapshots"
import { findOrderIds, type OrderReference } from "../order-reference"

export const loadOrderSnapshotsStepId = "after-sales-load-order-snapshots"

const none: LoadedSnapshots = { snapshots: [], failed: [], updated_at: {}, settings: null }

/** Finds the orders meant and reads them as plain snapshots. Reads only, so there is nothing to compensate. */
export const loadOrderSnapshotsStep = createStep(
  loadOrderSnapshotsStepId,
  async (input: OrderReference, { container }) => {
    const orderIds = await findOrderIds(container, input)
    const loaded = orderIds.length ? await loadSnapshots(container, orderIds) : none

    return new StepResponse({ ...loaded, requested: orderIds })
  }
)
