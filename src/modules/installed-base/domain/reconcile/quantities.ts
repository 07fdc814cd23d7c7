import type { OrderLine, OrderSnapshot } from "../types"
import { type DraftLine, isOnOrder } from "./draft"

/** Lines of more pieces than this, or of parts of a piece, become one unit that stands for all of them. */
const maxTrackedPieces = 5000

/** Whether a line's pieces become one unit each. What its living units are decides; a switch counts for new lines. */
export function isLineTracked({ line, units }: DraftLine): boolean {
  const known = units.find(isOnOrder) ?? units[units.length - 1]
  if (known) {
    return known.is_tracked
  }
  return line?.tracking !== "not_tracked" && isCountable(line?.quantity ?? 0)
}

function isCountable(quantity: number): boolean {
  return Number.isInteger(quantity) && quantity <= maxTrackedPieces
}

/** Whether new pieces of the line get units: a thing that is shipped, of a product not excluded, on a living order. */
export function makesUnits(line: OrderLine | null, snapshot: OrderSnapshot): boolean {
  return line !== null && line.requires_shipping && line.tracking !== "excluded" && snapshot.cancelled_at === null
}

/** Pieces that should be with the customer, and pieces that came back. */
export function wantedPieces(line: OrderLine | null, snapshot: OrderSnapshot): { live: number; returned: number } {
  const quantity = Math.max(0, Math.ceil(line?.quantity ?? 0))
  const returned = Math.min(quantity, Math.max(0, Math.ceil(line?.returned_quantity ?? 0)))
  return { live: snapshot.cancelled_at === null ? quantity - returned : 0, returned }
}
