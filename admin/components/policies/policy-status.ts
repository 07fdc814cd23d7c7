import type { AdminWarrantyPolicy } from "../../../src/types"
import type { StatusColor } from "../common/status-cell"

export const policyStatusColors: Record<AdminWarrantyPolicy["status"], StatusColor> = {
  draft: "grey",
  published: "green",
  retired: "orange",
}

export const policyKinds = ["commercial", "durability", "plan"] as const
export const policyScopes = ["all", "category", "type", "tag", "product"] as const
export const startBases = ["delivery", "installation", "shipment", "order", "end_of_return_window"] as const
