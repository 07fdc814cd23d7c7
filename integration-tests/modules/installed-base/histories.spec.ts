import fc from "fast-check"
import { counted, expected, histories } from "../../../src/modules/installed-base/domain/reconcile/__tests__/histories"
import { describeInstalledBase } from "./installed-base-suite"
import { sold } from "./orders"

const runs = Number(process.env.FC_RUNS ?? 25)

describeInstalledBase("random orders", ({ service, sql }) => {
  it("leave the units that a simple count expects, told in any order, twice and four at a time", async () => {
    let count = 0
    const property = fc.asyncProperty(histories, fc.infiniteStream(fc.nat()), async (history, random) => {
      const id = `order_${count++}`
      const told = history
        .flatMap((snapshot) => Array.from({ length: 1 + (random.next().value % 2) }, () => snapshot))
        .map((snapshot) => ({ ...snapshot, id, lines: snapshot.lines.map((line) => ({ ...line, id: `${id}_line` })) }))
        .map((snapshot) => ({ snapshot, place: random.next().value }))
        .sort((one, other) => one.place - other.place)
      for (let start = 0; start < told.length; start += 4) {
        await Promise.all(told.slice(start, start + 4).map(({ snapshot }) => service.reconcileOrder(snapshot, sold)))
      }
      const units = await sql<Parameters<typeof counted>[0][number]>(
        `select * from after_sales_unit where order_id = ?`,
        [id]
      )
      expect(counted(units)).toEqual(expected(history[history.length - 1]))
      expect(new Set(units.map((unit) => unit.unit_index)).size).toBe(units.length)
    })
    await fc.assert(property, { numRuns: runs })
  })
})
