import type { UnitStatus } from "../../../src/types"
import type { StatusColor } from "../common/status-cell"

/** Colour of each status: green is with the customer, orange waits for somebody, grey is over. */
export const unitStatusColors: Record<UnitStatus, StatusColor> = {
  pending: "orange",
  rejected: "red",
  ordered: "grey",
  shipped: "blue",
  delivered: "green",
  installed: "green",
  returned: "grey",
  cancelled: "grey",
  replaced: "purple",
  scrapped: "grey",
}

export const unitStatuses = Object.keys(unitStatusColors) as UnitStatus[]
export const unitOrigins = ["order", "backfill", "registered"] as const
