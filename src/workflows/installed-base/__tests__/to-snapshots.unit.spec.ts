import type { SnapshotContext } from "../order-snapshot"
import { toSnapshots } from "../to-snapshots"
import { anOrder, aParcel } from "./loaded-order"

const context: SnapshotContext = {
  settings: new Map(),
  accounts: new Map(),
  businessCustomers: new Set(),
  claims: [],
  returns: [],
}

describe("orders of one batch", () => {
  it("fail alone: one that can't be read is told with its reason, and the others become snapshots", () => {
    const unreadable = anOrder({ id: "order_bad", created_at: "last week" })
    const { snapshots, failed, updated_at } = toSnapshots([anOrder(), unreadable, anOrder({ id: "order_3" })], context)

    expect(snapshots.map(({ id }) => id)).toEqual(["order_1", "order_3"])
    expect(failed).toEqual([{ order_id: "order_bad", message: "Invalid time value" }])
    expect(Object.keys(updated_at)).toEqual(["order_1", "order_3"])
  })

  it("fail alone also when it is the stamp of a parcel that can't be read", () => {
    const unreadable = anOrder({ fulfillments: [aParcel({ updated_at: "soon" })] })
    expect(toSnapshots([unreadable], context)).toMatchObject({ snapshots: [], failed: [{ order_id: "order_1" }] })
  })

  it("count as touched when core last touched them or one of their parcels", () => {
    const at = (updated_at: string) => aParcel({ updated_at })
    const orders = [
      anOrder({ id: "order_1" }),
      anOrder({ id: "order_2", fulfillments: [at("2026-03-01T00:00:00.000Z"), at("2026-02-01T00:00:00.000Z")] }),
      anOrder({ id: "order_3", fulfillments: [at("2025-12-01T00:00:00.000Z")] }),
    ]
    expect(toSnapshots(orders, context).updated_at).toEqual({
      order_1: "2026-01-10T08:00:00.000Z",
      order_2: "2026-03-01T00:00:00.000Z",
      order_3: "2026-01-10T08:00:00.000Z",
    })
  })
})
