import request from "supertest"
import type { Headers } from "../harness/call"
import { offerServices } from "../harness/services"
import { makeStock } from "../harness/stock"
import { httpSuite, type Shop } from "../harness/suite"

const prepare = async (shop: Shop) => ({ ...(await makeStock(shop)), services: await offerServices(shop.container) })

httpSuite("search", prepare, (shop) => {
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

  describe("of cases", () => {
    const openCase = async (description: string, rest: object = {}) => {
      const item = { unit_id: shop.unitIds[0], description }
      const body = { service_id: shop.services.repair, items: [item], ...rest }
      const answer = await shop.call("admin.cases.create", { headers: shop.agent.headers, body })
      return answer.body.case as { id: string; number: string }
    }
    const found = (body: { results: { data: { id: string }[] }[] }, group = 0) =>
      body.results[group].data.map(({ id }) => id)

    it("finds one by its number, in small letters too, and by its words", async () => {
      const leak = await openCase("Perde acqua dalla caldaia")
      const noise = await openCase("Makes a rattling noise")

      expect(found((await search(`q=${leak.number}&entity=after_sales_case`)).body)).toEqual([leak.id])
      expect(found((await search(`q=${leak.number.toLowerCase()}&entity=after_sales_case`)).body)).toEqual([leak.id])
      expect(found((await search("q=rattling&entity=after_sales_case")).body)).toEqual([noise.id])
      expect(found((await search("q=acqua%20caldaia&entity=after_sales_case")).body)).toEqual([leak.id])
    })

    it("answers units, cases and what Medusa knows in one question, each group by its name", async () => {
      const { id } = await openCase("Lario drips")
      const entities = "entity[0]=after_sales_case&entity[1]=product&entity[2]=after_sales_unit"
      const { body, status } = await search(`q=lario&limit=2&${entities}`)
      const groups = Object.fromEntries(body.results.map((group: { entity: string }) => [group.entity, group]))

      expect(status).toBe(200)
      expect(Object.keys(groups).sort()).toEqual(["after_sales_case", "after_sales_unit", "product"])
      expect(groups.after_sales_case).toMatchObject({ count: 1, offset: 0, limit: 2, data: [{ id }] })
      expect(groups.after_sales_unit).toMatchObject({ count: 3 })
      expect(groups.product).toMatchObject({ count: 1 })
    })

    it("pages, the newest first", async () => {
      const ids: string[] = []
      for (const words of ["drips once", "drips twice", "drips thrice"]) {
        ids.unshift((await openCase(words)).id)
      }
      const first = await search("q=drips&limit=2&entity=after_sales_case")
      const rest = await search("q=drips&limit=2&offset=2&entity=after_sales_case")

      expect(first.body.results[0]).toMatchObject({ count: 3, limit: 2, offset: 0 })
      expect([...found(first.body), ...found(rest.body)]).toEqual(ids)
    })

    it("shows whose it is and what it is about, and nothing that was said", async () => {
      const { number } = await openCase("Nobody else's business")
      const { body } = await search(`q=${number}&entity=after_sales_case`, shop.viewer.headers)
      const [row] = body.results[0].data

      expect(row).toMatchObject({ number, owner_email: shop.anna.email, product_title: expect.stringMatching(/\w/) })
      expect(Object.keys(row).sort()).toEqual([
        "id",
        "number",
        "owner_email",
        "owner_name",
        "product_title",
        "serial_number",
        "thumbnail",
      ])
      expect(JSON.stringify(body)).not.toContain("business")
    })

    it("finds no case without a word, and none for who is not staff", async () => {
      await openCase("Perde acqua")
      const blank = await search("q=%20%20&entity=after_sales_case")

      expect(blank.body.results[0]?.data ?? []).toEqual([])
      expect((await search("q=acqua&entity=after_sales_case", {})).status).toBe(401)
      expect((await search("q=acqua&entity=after_sales_case", shop.anna.headers)).status).toBe(401)
    })
  })

  it("reads a pasted paragraph as far as it goes instead of failing the whole search", async () => {
    const words = encodeURIComponent(`lario ${"qz ".repeat(200)}`)
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
