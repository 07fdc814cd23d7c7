import type { LineFulfillment } from "../types"
import { byIndex, type DraftLine, type DraftUnit, isOnOrder } from "./draft"
import { followSource } from "./follow-source"

/**
 * Says which units travel in which parcel, and takes over when it left and arrived. A parcel keeps the units it
 * has; it takes the lowest free indexes for the rest. A parcel that is cancelled sets its units free.
 */
export function assignParcels({ line, units }: DraftLine): void {
  const parcels = [...(line?.fulfillments ?? [])].sort(byId)

  parcels.filter((parcel) => parcel.cancelled_at !== null).forEach((parcel) => setFree(parcel, units))
  for (const parcel of parcels.filter((candidate) => candidate.cancelled_at === null)) {
    const inside = units.filter((unit) => isIn(parcel, unit))
    const missing = Math.max(0, parcel.quantity - inside.length)
    const taken = units.filter(isFree).sort(stayingFirst).slice(0, missing)

    taken.forEach((unit) => put(unit, parcel))
    for (const unit of [...inside, ...taken]) {
      followSource(unit, "shipped_at", parcel.shipped_at)
      followSource(unit, "delivered_at", parcel.delivered_at)
    }
  }
}

function isIn(parcel: LineFulfillment, unit: DraftUnit): boolean {
  return parcel.fulfillment_item_id !== null && unit.fulfillment_item_id !== null
    ? unit.fulfillment_item_id === parcel.fulfillment_item_id
    : unit.fulfillment_id === parcel.fulfillment_id
}

function isFree(unit: DraftUnit): boolean {
  return unit.fulfillment_id === null && unit.cancelled_at === null
}

function stayingFirst(one: DraftUnit, other: DraftUnit): number {
  return Number(isOnOrder(other)) - Number(isOnOrder(one)) || byIndex(one, other)
}

function put(unit: DraftUnit, parcel: LineFulfillment): void {
  unit.fulfillment_id = parcel.fulfillment_id
  unit.fulfillment_item_id = parcel.fulfillment_item_id
  unit.changes.push({ kind: "fulfillment_assigned", data: { fulfillment_id: parcel.fulfillment_id } })
}

function setFree(parcel: LineFulfillment, units: DraftUnit[]): void {
  for (const unit of units.filter((candidate) => isIn(parcel, candidate))) {
    const data: Record<string, string> = { fulfillment_id: parcel.fulfillment_id }
    if (unit.shipped_at !== null && unit.delivered_at === null && !unit.settled_facts.includes("shipped_at")) {
      data.shipped_at = unit.shipped_at
      unit.shipped_at = null
    }
    unit.fulfillment_id = null
    unit.fulfillment_item_id = null
    unit.changes.push({ kind: "fulfillment_freed", data })
  }
}

function byId(one: LineFulfillment, other: LineFulfillment): number {
  return (
    compare(one.fulfillment_id, other.fulfillment_id) ||
    compare(one.fulfillment_item_id ?? "", other.fulfillment_item_id ?? "")
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
