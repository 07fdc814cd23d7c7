import { sweep } from "../../src/workflows/sweep"
import { describeShop } from "../faults/shop-test"
import { at } from "./shop"

describeShop("wf_bad_unit", (test) => {
  it("gives the other units their warranties when one unit's facts can't be read", async () => {
    const order = await at(test).place(5)
    await test.bus.drain()
    const units = await at(test).units(order.id)
    const [bad, ...good] = units
    await test.sql("update after_sales_unit set delivered_at = '2026-02-03T10:00:00Z', facts_rev = facts_rev + 1")
    await test.sql("update after_sales_unit set time_zone = 'Nowhere/Land' where id = ?", [bad.id])
    await sweep(test.container)

    const startOf = async (id: string) => (await at(test).warranties(id)).map(({ starts_on }) => starts_on)
    expect(await Promise.all(good.map(({ id }) => startOf(id)))).toEqual(good.map(() => ["2026-02-03"]))
    expect(await startOf(bad.id)).toEqual([null])
    const behind = await test.sql("select id from after_sales_unit where assured_rev < facts_rev")
    expect(behind).toEqual([{ id: bad.id }])
  })
})
