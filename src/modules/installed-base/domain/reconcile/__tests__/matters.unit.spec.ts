import fc from "fast-check"
import { expected, histories } from "./histories"
import { Shop } from "./shop"

const runs = { numRuns: Number(process.env.FC_RUNS ?? 300) }
const matters = fc.array(fc.tuple(fc.nat({ max: 26 }), fc.integer({ min: 1, max: 6 }), fc.boolean()), { maxLength: 12 })

/** Tells the order's states one by one; before some of them something about a unit is opened or closed. */
function live(
  history: Parameters<Shop["tell"]>[0][],
  opened: [number, number, boolean][],
  look: (shop: Shop) => void
): Shop {
  const shop = new Shop()
  history.forEach((snapshot, index) => {
    opened.filter(([at]) => at === index).forEach(([, unit, isOpen]) => shop.matter(unit, isOpen))
    shop.tell(snapshot)
    look(shop)
  })
  return shop
}

describe("while cases and repairs are open", () => {
  it("no unit with one of them leaves by itself", () => {
    fc.assert(
      fc.property(histories, matters, (history, opened) => {
        const left = new Map<string, boolean>()
        live(history, opened, (shop) => {
          for (const unit of shop.units) {
            const hasLeft = unit.returned_at !== null || unit.cancelled_at !== null
            if (hasLeft && left.get(unit.id) === false) {
              expect(unit.has_open_matter).toBe(false)
            }
            left.set(unit.id, hasLeft)
          }
        })
      }),
      runs
    )
  })

  it("as many units are flagged as pieces have left that nobody could tell", () => {
    fc.assert(
      fc.property(histories, matters, (history, opened) => {
        const shop = live(history, opened, () => undefined)
        const flagged = shop.units.filter((unit) => unit.flagged_reason !== null)
        expect(shop.live().length - flagged.length).toBe(expected(history[history.length - 1]).live)
        expect(flagged.every((unit) => unit.returned_at === null && unit.cancelled_at === null)).toBe(true)
      }),
      runs
    )
  })

  it("nobody is asked while there is a unit that could go", () => {
    fc.assert(
      fc.property(histories, matters, (history, opened) => {
        const before = new Map<string, string | null>()
        live(history, opened, (shop) => {
          const asked = shop.units.some((unit) => unit.flagged_reason !== null && !before.get(unit.id))
          const couldGo = shop.live().filter((unit) => unit.flagged_reason === null && !unit.has_open_matter)
          if (asked) {
            expect(couldGo).toEqual([])
          }
          shop.units.forEach((unit) => before.set(unit.id, unit.flagged_reason))
        })
      }),
      runs
    )
  })
})
