import type { WarrantyStatus } from "../../../src/types"
import type { StatusColor } from "../common/status-cell"

export const warrantyStatusColors: Record<WarrantyStatus, StatusColor> = {
  pending: "orange",
  active: "green",
  expired: "grey",
  void: "red",
  exhausted: "purple",
}

export const warrantyStatuses = Object.keys(warrantyStatusColors) as WarrantyStatus[]
export const warrantyKinds = ["statutory", "commercial", "durability", "plan"] as const
