import type { Instant, LineFulfillment, OrderLine, OrderSnapshot } from "./types"

/** One spelling for each instant and address, so that comparing with what is stored compares meanings. */
export function normaliseSnapshot(snapshot: OrderSnapshot): OrderSnapshot {
  return {
    ...snapshot,
    email: snapshot.email?.trim().toLowerCase() || null,
    placed_at: inUtc(snapshot.placed_at),
    cancelled_at: inUtcOrNull(snapshot.cancelled_at),
    lines: snapshot.lines.map(normaliseLine),
  }
}

function normaliseLine(line: OrderLine): OrderLine {
  return {
    ...line,
    returned_at: line.returned_at?.map(inUtc).sort(),
    fulfillments: line.fulfillments.map(normaliseParcel),
  }
}

function normaliseParcel(parcel: LineFulfillment): LineFulfillment {
  return {
    ...parcel,
    shipped_at: inUtcOrNull(parcel.shipped_at),
    delivered_at: inUtcOrNull(parcel.delivered_at),
    cancelled_at: inUtcOrNull(parcel.cancelled_at),
  }
}

function inUtc(instant: Instant): Instant {
  return new Date(instant).toISOString()
}

function inUtcOrNull(instant: Instant | null): Instant | null {
  return instant === null ? null : inUtc(instant)
}
