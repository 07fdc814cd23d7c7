import type { Response } from "supertest"
import { routeTable } from "../../../src/api/route-table"
import type { RouteDefinition } from "../../../src/shared/http/route-definition"
import { forEachRoute } from "../harness/for-each-route"
import { makeAllOfOneMoment, makeMany } from "../harness/many"
import { sampleOf } from "../harness/samples"
import { httpSuite } from "../harness/suite"

type Row = { id: string }
type Query = Record<string, string | number | undefined>

const lists = routeTable.filter(({ query }) => query && "limit" in query.shape)

/** The orders that a list takes, as its row in the table names them. */
const ordersOf = ({ query }: RouteDefinition) =>
  (query?.shape.order as unknown as { unwrap: () => { options: string[] } }).unwrap().options
const reversed = (order: string) => (order.startsWith("-") ? order.slice(1) : `-${order}`)
const rowsOf = ({ body }: Response): Row[] => Object.values(body).find(Array.isArray) as Row[]
const idsOf = (answer: Response) => rowsOf(answer).map(({ id }) => id)

httpSuite("paging", makeMany, (shop) => {
  const queryOf = (route: RouteDefinition) => sampleOf(route.id, shop).query as Query | undefined
  const ask = async (route: RouteDefinition, query: Query = {}) => {
    const headers = route.access.actor === "user" ? shop.manager.headers : shop.anna.headers
    const answer = await shop.call(route.id, { headers, query: { ...queryOf(route), ...query } })
    return answer
  }
  const whole = async (route: RouteDefinition, order?: string) => idsOf(await ask(route, { limit: 100, order }))
  /** All pages, one behind the other, with what is done between them. */
  const walk = async (route: RouteDefinition, query: Query, between: () => Promise<void> = async () => undefined) => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const answer = await ask(route, { ...query, cursor })
      expect({ route: route.id, status: answer.status }).toEqual({ route: route.id, status: 200 })
      expect(idsOf(answer).length).toBeLessThanOrEqual(Number(query.limit))
      seen.push(...idsOf(answer))
      cursor = answer.body.next_cursor ?? undefined
      await between()
    } while (cursor)
    return seen
  }

  it("there are lists to walk, and each has rows", async () => {
    expect(lists.length).toBeGreaterThanOrEqual(15)
    await forEachRoute(lists, async (route) => {
      const { body } = await ask(route)
      expect(body).toMatchObject({ offset: 0, limit: 20, count_exact: true })
      expect(body.count).toBeGreaterThanOrEqual(5)
      expect(body.count).toBe((await whole(route)).length)
    })
  })

  it("every order of every list: pages by cursor and by offset join to the whole, one row after the other", async () => {
    await makeAllOfOneMoment(shop)
    await forEachRoute(lists, async (route) => {
      for (const order of ordersOf(route)) {
        const all = await whole(route, order)
        expect(new Set(all).size).toBe(all.length)
        expect([order, await walk(route, { order, limit: 2 })]).toEqual([order, all])
        const pages = await Promise.all(
          Array.from({ length: Math.ceil(all.length / 3) }, (_, page) =>
            ask(route, { order, limit: 3, offset: page * 3 })
          )
        )
        expect([order, pages.flatMap(idsOf)]).toEqual([order, all])
      }
    })
  })

  it("every order turned round is the same list from its other end, ties included", async () => {
    await makeAllOfOneMoment(shop)
    await forEachRoute(lists, async (route) => {
      for (const order of ordersOf(route)) {
        expect([order, await whole(route, reversed(order))]).toEqual([order, (await whole(route, order)).reverse()])
      }
    })
  })

  it("a page behind the end is empty and still tells how many there are", async () => {
    await forEachRoute(lists, async (route) => {
      const { count } = (await ask(route)).body
      for (const offset of [count, count + 1, 10_000]) {
        const answer = await ask(route, { offset })
        expect([answer.status, rowsOf(answer), answer.body.count, answer.body.next_cursor]).toEqual([
          200,
          [],
          count,
          null,
        ])
      }
      const last = await ask(route, { offset: count - 1, limit: 1 })
      expect([rowsOf(last).length, last.body.next_cursor]).toEqual([1, null])
    })
  })

  it("exactly as many as the limit have no next page; one fewer has", async () => {
    await forEachRoute(lists, async (route) => {
      const { count } = (await ask(route)).body
      expect((await ask(route, { limit: count })).body.next_cursor).toBeNull()
      expect((await ask(route, { limit: count - 1 })).body.next_cursor).toEqual(expect.any(String))
    })
  })

  it("a cursor is for the order that it was made with, and goes with no offset", async () => {
    await forEachRoute(lists, async (route) => {
      const [order] = ordersOf(route)
      const { next_cursor: cursor } = (await ask(route, { order, limit: 1 })).body
      const other = await ask(route, { order: reversed(order), cursor })
      const both = await ask(route, { order, cursor, offset: 1 })

      expect([other.status, other.body.message]).toEqual([400, expect.stringContaining("'cursor'")])
      expect([both.status, both.body.message]).toEqual([400, expect.stringContaining("'offset'")])
      expect((await ask(route, { order, cursor, offset: 0 })).status).toBe(200)
    })
  })

  it("refusals name the parameter, what came, and what is accepted", async () => {
    await forEachRoute(lists, async (route) => {
      const message = async (query: Query) => (await ask(route, query)).body.message as string
      const orders = ordersOf(route)

      expect(await message({ limit: "101" })).toBe("Field 'limit' is '101'; accepted: a whole number from 1 to 100")
      expect(await message({ limit: "0" })).toContain("'limit' is '0'")
      expect(await message({ offset: "10001" })).toMatch(/'offset' is '10001'.*cursor/)
      expect(await message({ order: "nothing" })).toBe(`Field 'order' is 'nothing'; accepted: ${orders.join(", ")}`)
      expect(await message({ fields: "*customer" })).toMatch(/^Unknown field 'fields' in the query; accepted: .*limit/)
    })
  })

  it("rows that come and go between two pages neither double nor hide the others", async () => {
    const replies = lists.filter(({ id }) => id === "admin.replies.list")
    await forEachRoute(replies, async (route) => {
      const before = await whole(route, "name")
      let made = 0
      const come = async () => {
        made += 1
        const body = { name: `A${made}`, texts: { en: "Hello" } }
        await shop.call("admin.replies.create", { headers: shop.manager.headers, body })
      }
      const seen = await walk(route, { order: "name", limit: 2 }, come)
      expect(seen).toEqual(before)

      const [gone, ...left] = before
      const leave = async () => {
        await shop.call("admin.replies.delete", { headers: shop.manager.headers, params: { id: gone } })
      }
      const then = await walk(route, { order: "-name", limit: 2 }, leave)
      expect(left.every((id) => then.includes(id))).toBe(true)
      expect(then).not.toContain(gone)
    })
  })
})
