import fc from "fast-check"
import type { OrderSnapshot } from "../../types"
import { anOrder, aParcel } from "./orders"

type Parcel = { quantity: number; shipped: boolean; delivered: boolean; cancelled: boolean }
type State = { quantity: number; returned: number; parcels: Parcel[]; cancelled: boolean }

const time = (minutes: number) => new Date(Date.UTC(2026, 2, 2) + minutes * 60_000).toISOString()
const alive = (state: State) => state.parcels.filter((parcel) => !parcel.cancelled)
const sent = (state: State) => alive(state).reduce((sum, parcel) => sum + parcel.quantity, 0)
const arrived = (state: State) =>
  alive(state).reduce((sum, parcel) => sum + (parcel.delivered ? parcel.quantity : 0), 0)

/** What core lets happen to a line, by a number that picks and a number that measures. */
const acts: ((state: State, amount: number) => void)[] = [
  (state, amount) => void (state.quantity = Math.max(sent(state), state.returned, state.quantity + (amount % 5) - 2)),
  (state, amount) => {
    const quantity = Math.min(state.quantity - sent(state), 1 + (amount % 3))
    if (quantity > 0) {
      state.parcels.push({ quantity, shipped: false, delivered: false, cancelled: false })
    }
  },
  (state, amount) => void pick(alive(state), amount, (parcel) => (parcel.shipped = true)),
  (state, amount) => void pick(alive(state), amount, (parcel) => (parcel.delivered = true)),
  (state, amount) =>
    void pick(
      alive(state).filter((parcel) => !parcel.shipped && !parcel.delivered),
      amount,
      (parcel) => (parcel.cancelled = true)
    ),
  (state, amount) => void (state.returned = Math.min(arrived(state), state.returned + (amount % 2))),
  (state) => void (state.cancelled ||= alive(state).length === 0 && state.returned === 0),
]

function pick(parcels: Parcel[], amount: number, act: (parcel: Parcel) => void): void {
  if (parcels.length) {
    act(parcels[amount % parcels.length])
  }
}

function toSnapshot(state: State, version: number): OrderSnapshot {
  const fulfillments = state.parcels.map((parcel, index) =>
    aParcel({
      fulfillment_id: `ful_${index}`,
      quantity: parcel.quantity,
      shipped_at: parcel.shipped ? time(index * 10 + 1) : null,
      delivered_at: parcel.delivered ? time(index * 10 + 2) : null,
      cancelled_at: parcel.cancelled ? time(index * 10 + 3) : null,
    })
  )
  const line = { quantity: state.quantity, returned_quantity: state.returned, fulfillments }
  return anOrder({ version, cancelled_at: state.cancelled ? time(9999) : null }, line)
}

/** All states that a random order went through, oldest first. */
export const histories: fc.Arbitrary<OrderSnapshot[]> = fc
  .array(fc.tuple(fc.nat({ max: acts.length - 1 }), fc.nat({ max: 30 })), { minLength: 1, maxLength: 25 })
  .map((choices) => {
    const state: State = { quantity: 3, returned: 0, parcels: [], cancelled: false }
    const snapshots = [toSnapshot(state, 1)]
    choices.forEach(([act, amount], index) => {
      if (!state.cancelled) {
        acts[act](state, amount)
      }
      snapshots.push(toSnapshot(state, index + 2))
    })
    return snapshots
  })

/** What a simple count says about the last state. */
export function expected(order: OrderSnapshot) {
  const [line] = order.lines
  const parcels = line.fulfillments.filter((parcel) => parcel.cancelled_at === null)
  const pieces = (of: typeof parcels) => of.reduce((sum, parcel) => sum + parcel.quantity, 0)
  return {
    live: order.cancelled_at ? 0 : line.quantity - line.returned_quantity,
    returned: line.returned_quantity,
    parcels: Object.fromEntries(parcels.map((parcel) => [parcel.fulfillment_id, parcel.quantity])),
    shipped: pieces(parcels.filter((parcel) => parcel.shipped_at !== null)),
    delivered: pieces(parcels.filter((parcel) => parcel.delivered_at !== null)),
  }
}

type Counted = {
  unit_index: number
  fulfillment_id: string | null
  shipped_at: unknown
  delivered_at: unknown
  returned_at: unknown
  cancelled_at: unknown
}

/** The same counts, of units. */
export function counted(units: Counted[]): ReturnType<typeof expected> {
  const parcels: Record<string, number> = {}
  for (const { fulfillment_id } of units) {
    if (fulfillment_id) {
      parcels[fulfillment_id] = (parcels[fulfillment_id] ?? 0) + 1
    }
  }
  const count = (holds: (unit: Counted) => boolean) => units.filter(holds).length
  return {
    live: count((unit) => unit.returned_at === null && unit.cancelled_at === null),
    returned: count((unit) => unit.returned_at !== null),
    parcels,
    shipped: count((unit) => unit.shipped_at !== null),
    delivered: count((unit) => unit.delivered_at !== null),
  }
}
