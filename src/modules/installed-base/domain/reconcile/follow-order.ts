import { localDay } from "../../../../shared/calendar"
import type { OrderSnapshot } from "../types"
import { settledOwner } from "../owner"
import { settledPlace } from "../place"
import type { DraftUnit } from "./draft"

/**
 * Until the unit is transferred by us, claimed by an account or its owner forgotten, its owner is the order's; from
 * then on the order no longer counts.
 */
export function followOwner(unit: DraftUnit, { customer_id, email }: OrderSnapshot): void {
  const isSame = unit.owner_customer_id === customer_id && unit.owner_email === email
  const isSettled = unit.transferred_at !== null || unit.settled_facts.includes(settledOwner)
  if (isSettled || isSame || (customer_id === null && email === null)) {
    return
  }
  unit.changes.push({
    kind: "owner_changed",
    data: { from_customer_id: unit.owner_customer_id, to_customer_id: customer_id },
  })
  unit.owner_customer_id = customer_id
  unit.owner_email = email
}

/**
 * Until a unit has arrived it is going to where the order says, and the law and the calendar of that place are its
 * own. Afterwards, and where a person has put the place right, another address changes nothing.
 */
export function followPlace(unit: DraftUnit, { country_code, region_code, time_zone }: OrderSnapshot): void {
  const isSame = unit.country_code === country_code && unit.region_code === region_code && unit.time_zone === time_zone
  if (isSame || country_code === null || unit.transferred_at !== null || unit.settled_facts.includes(settledPlace)) {
    return
  }
  unit.changes.push({
    kind: "place_changed",
    data: {
      from_country_code: unit.country_code,
      to_country_code: country_code,
      from_region_code: unit.region_code,
      to_region_code: region_code,
      from_time_zone: unit.time_zone,
      to_time_zone: time_zone,
    },
  })
  unit.country_code = country_code
  unit.region_code = region_code
  unit.time_zone = time_zone
  unit.contract_on = localDay(unit.contract_at, time_zone)
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
