import { line, sell } from "../harness/orders"
import { makeStock } from "../harness/stock"
import { httpSuite } from "../harness/suite"

httpSuite("orders-store", makeStock, (shop) => {
  const list = (query = {}) => shop.call("store.orders.list", { headers: shop.anna.headers, query })

  it("lists orders with number, day and titles", async () => {
    const { body } = await list()

    expect(body.count).toBe(1)
    expect(body.orders[0]).toMatchObject({ id: shop.orderId, product_titles: ["Lario Uno"], unit_count: 3 })
    expect(body.orders[0].contract_on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it("finds an order by its number and by what was bought", async () => {
    const { body } = await list()
    const number = String(body.orders[0].display_id)

    expect((await list({ q: number })).body.count).toBe(1)
    expect((await list({ q: "lario" })).body.count).toBe(1)
    expect((await list({ q: "polare" })).body.count).toBe(0)
  })

  it("pages through many orders without a gap", async () => {
    for (let index = 0; index < 4; index++) {
      await sell(shop.container, {
        customer_id: shop.anna.id,
        email: shop.anna.email,
        sales_channel_id: shop.channel.id,
        lines: [line({ product_title: `Thing ${index}` })],
      })
    }
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const { body } = await list({ limit: 2, cursor })
      seen.push(...body.orders.map(({ id }: { id: string }) => id))
      cursor = body.next_cursor ?? undefined
    } while (cursor)

    expect(seen).toHaveLength(5)
    expect(new Set(seen).size).toBe(5)
  })

  it("shows one order's units with what covers each", async () => {
    const { status, body } = await shop.call("store.orders.retrieve", {
      headers: shop.anna.headers,
      params: { id: shop.orderId },
      query: { locale: "it" },
    })

    expect(status).toBe(200)
    expect(body.order.units).toHaveLength(3)
    for (const unit of body.order.units) {
      expect(unit.warranties.map(({ kind }: { kind: string }) => kind).sort()).toEqual(["commercial", "statutory"])
      expect(unit.covered_until.parts).toMatch(/^\d{4}/)
    }
  })
})
