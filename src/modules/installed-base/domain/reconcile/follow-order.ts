import { localDay } from "../../../../shared/calendar"
import type { OrderSnapshot } from "../types"
import type { DraftUnit } from "./draft"

/** Until the unit is transferred by us, its owner is the order's; from then on the order no longer counts. */
export function followOwner(unit: DraftUnit, { customer_id, email }: OrderSnapshot): void {
  const isSame = unit.owner_customer_id === customer_id && unit.owner_email === email
  if (unit.transferred_at !== null || isSame || (customer_id === null && email === null)) {
    return
  }
  unit.changes.push({
    kind: "owner_changed",
    data: { from_customer_id: unit.owner_customer_id, to_customer_id: customer_id },
  })
  unit.owner_customer_id = customer_id
  unit.owner_email = email
}

/** The day of the contract is the order's, also when the shop puts it right. */
export function followContract(unit: DraftUnit, { placed_at }: OrderSnapshot): void {
  if (unit.contract_at === placed_at) {
    return
  }
  unit.changes.push({ kind: "contract_changed", data: { from: unit.contract_at, to: placed_at } })
  unit.contract_at = placed_at
  unit.contract_on = localDay(placed_at, unit.time_zone)
}
