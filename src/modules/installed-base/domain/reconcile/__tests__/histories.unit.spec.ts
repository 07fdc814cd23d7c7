import fc from "fast-check"
import { counted, expected, histories } from "./histories"
import { Shop } from "./shop"

const runs = { numRuns: Number(process.env.FC_RUNS ?? 500) }

describe("whatever happens to an order", () => {
  it("leaves as many units, sent, delivered and returned, as a simple count", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const shop = new Shop()
        history.forEach((snapshot) => shop.tell(snapshot))
        expect(counted(shop.units)).toEqual(expected(history[history.length - 1]))
      }),
      runs
    )
  })

  it("counts the same when some states were never told", () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.boolean()), (history, told) => {
        const shop = new Shop()
        history.filter(() => told.next().value).forEach((snapshot) => shop.tell(snapshot))
        shop.tell(history[history.length - 1])
        expect(counted(shop.units)).toEqual(expected(history[history.length - 1]))
      }),
      runs
    )
  })

  it("plans nothing more once it has been told", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const shop = new Shop()
        for (const snapshot of history) {
          shop.tell(snapshot)
          expect(shop.tell(snapshot)).toEqual({ creates: [], updates: [] })
        }
      }),
      runs
    )
  })

  it("never gives an index twice, and never takes a departure back", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const shop = new Shop()
        for (const snapshot of history) {
          const left = shop.units.filter((unit) => unit.returned_at !== null || unit.cancelled_at !== null)
          shop.tell(snapshot)
          expect(new Set(shop.units.map((unit) => unit.unit_index)).size).toBe(shop.units.length)
          for (const { id, returned_at, cancelled_at } of left) {
            expect(shop.units.find((unit) => unit.id === id)).toMatchObject({ returned_at, cancelled_at })
          }
        }
      }),
      runs
    )
  })
})
