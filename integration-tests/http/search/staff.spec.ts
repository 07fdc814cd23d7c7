import request from "supertest"
import type { Headers } from "../harness/call"
import { makeStock } from "../harness/stock"
import { httpSuite } from "../harness/suite"

httpSuite("search", makeStock, (shop) => {
  const search = (query: string, headers: Headers = shop.manager.headers) =>
    request(shop.address).get(`/admin/search?${query}`).set(headers)

  it("finds units beside what Medusa finds, in one question", async () => {
    const { body, status } = await search("q=lario&limit=2&entity[0]=product&entity[1]=after_sales_unit")
    const [products, units] = body.results

    expect(status).toBe(200)
    expect(products).toMatchObject({ entity: "product", count: 1 })
    expect(units).toMatchObject({ entity: "after_sales_unit", count: 3, offset: 0, limit: 2 })
    expect(units.data).toHaveLength(2)
    expect(shop.unitIds).toContain(units.data[0].id)
  })

  it("gives no more of a unit than the search shows", async () => {
    const { body } = await search("q=lario&entity=after_sales_unit")

    expect(Object.keys(body.results[0].data[0]).sort()).toEqual([
      "id",
      "order_display_id",
      "owner_email",
      "product_title",
      "serial_number",
      "thumbnail",
    ])
  })

  it("finds a unit by its serial number and its owner's address", async () => {
    await shop.call("admin.units.setSerial", {
      params: { id: shop.unitIds[0] },
      body: { serial_number: "SN-2044" },
      headers: shop.manager.headers,
    })
    const bySerial = await search("q=sn-2044&entity=after_sales_unit")
    const byOwner = await search("q=anna@example.com&entity=after_sales_unit")

    expect(bySerial.body.results[0].data.map(({ id }: { id: string }) => id)).toEqual([shop.unitIds[0]])
    expect(byOwner.body.results[0].count).toBe(3)
  })

  it("reads a pasted paragraph as far as it goes instead of failing the whole search", async () => {
    const words = encodeURIComponent(`lario ${"x ".repeat(200)}`)
    const { status, body } = await search(`q=${words}&entity=product,after_sales_unit`)

    expect(status).toBe(200)
    expect(body.results[1]).toMatchObject({ entity: "after_sales_unit", data: [] })
  })

  it("leaves a search that does not ask for units as it was", async () => {
    const { body } = await search("q=lario&entity=product")

    expect(body.results).toHaveLength(1)
    expect(body.results[0].entity).toBe("product")
  })

  it("lets Medusa refuse what it does not know", async () => {
    const { status, body } = await search("q=lario&entity=nonsense,after_sales_unit")

    expect(status).toBe(404)
    expect(body.results).toBeUndefined()
  })

  it("answers nobody who is not signed in, and no customer", async () => {
    expect((await search("q=lario&entity=after_sales_unit", {})).status).toBe(401)
    expect((await search("q=lario&entity=after_sales_unit", shop.anna.headers)).status).toBe(401)
  })
})
