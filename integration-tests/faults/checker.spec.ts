import { placeOrder } from "../servers/shop/place-order"
import { describeShop } from "./shop-test"

/** The other tests are worth what their checker sees, so here it is shown what it must see. */
describeShop("checker", (test) => {
  beforeEach(async () => {
    await placeOrder(test.container, { ...test, quantities: [2] })
    expect(await test.problems()).toEqual([])
  })

  it.each([
    ["a unit that is missing", "delete from after_sales_unit where unit_index = 2", /core keeps 2 .* units say 1/],
    [
      "a unit that is not wanted",
      "update after_sales_unit set order_line_id = 'x', unit_index = 9 where unit_index = 2",
      /line x: core keeps 0/,
    ],
    [
      "an arrival that core doesn't know",
      "update after_sales_unit set delivered_at = now() where unit_index = 2",
      /was shipped .* and delivered/,
    ],
    [
      "a warranty that is missing",
      "delete from after_sales_warranty where unit_id = (select min(unit_id) from after_sales_warranty)",
      /has 0 legal guarantees/,
    ],
    ["a warranty of nothing", "update after_sales_warranty set unit_id = 'x' || id", /starts/],
    [
      "a void warranty of a living unit",
      "update after_sales_warranty set voided_at = now(), void_reason = 'x'",
      /voided/,
    ],
    [
      "facts that no warranty has followed",
      "update after_sales_unit set facts_rev = facts_rev + 1",
      /has facts 2 and warranties of 1/,
    ],
    ["an order that waits", "update after_sales_order_sync set synced_at = null", /still waits/],
  ])("sees %s", async (_, spoil, problem) => {
    await test.sql(spoil)

    expect(await test.problems()).toContainEqual(expect.stringMatching(problem))
  })

  it("sees the doubles that a server without unique keys makes when ten processes look first and then write", async () => {
    await test.sql('drop index "IDX_after_sales_unit_line_unique"')
    await test.sql("delete from after_sales_unit where unit_index = 2")
    const naive = `
      insert into after_sales_unit (id, order_id, order_line_id, unit_index, product_title, origin, contract_at, contract_on, time_zone)
      select gen_random_uuid(), order_id, order_line_id, 2, product_title, origin, contract_at, contract_on, time_zone
      from after_sales_unit u, pg_sleep(0.2) where unit_index = 1
        and not exists (select 1 from after_sales_unit o where o.order_line_id = u.order_line_id and o.unit_index = 2)`

    await Promise.all(Array.from({ length: 10 }, () => test.sql(naive)))

    expect(await test.problems()).toContainEqual(expect.stringMatching(/has unit 2 \d+ times/))
  })
})
