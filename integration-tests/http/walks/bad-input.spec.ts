import request from "supertest"
import { routeTable } from "../../../src/api/route-table"
import type { RouteDefinition } from "../../../src/shared/http/route-definition"
import { expectDocumented, type Headers, pathOf } from "../harness/call"
import { forEachRouteUnwritten } from "../harness/for-each-route"
import { sampleOf } from "../harness/samples"
import { makeStock } from "../harness/stock"
import { httpSuite } from "../harness/suite"

/** Forms with a file are tried in a spec of their own. */
const withBody = routeTable.filter(({ method, bodyRule }) => method === "POST" && !(bodyRule && "form" in bodyRule))
const withFields = withBody.filter(({ body }) => body)
const withParams = routeTable.filter(({ params }) => params)
const lists = routeTable.filter(({ query }) => query && "limit" in query.shape)
const searches = lists.filter(({ query }) => query && "q" in query.shape)

httpSuite("bad-input", makeStock, (shop) => {
  const headersOf = ({ access }: RouteDefinition): Headers =>
    access.actor === "user" ? shop.manager.headers : shop.anna.headers

  /** Sends one spoilt request: never a server error, and answered as documented. */
  async function refuses(
    route: RouteDefinition,
    { path, query = "", send, headers = {} }: { path?: string; query?: string; send?: string | Buffer; headers?: Headers },
    statuses: number[] = [400]
  ) {
    const sample = sampleOf(route.id, shop)
    const method = route.method.toLowerCase() as "get" | "post" | "delete"
    const sent = request(shop.address)
      [method](`${path ?? pathOf(route, sample.params)}${query}`)
      .set({ ...headersOf(route), ...(send !== undefined && { "content-type": "application/json" }), ...headers })
    const response = await (send === undefined ? sent : sent.send(send))
    const tried = `${query || path || String(send).slice(0, 80)} ${JSON.stringify(headers)}`

    if (!statuses.includes(response.status)) {
      throw new Error(`${tried} gave ${response.status} in place of ${statuses.join(" or ")}: ${response.text.slice(0, 300)}`)
    }
    expectDocumented(route, response)
  }

  /** Spoils requests of every route, none of which may write anything. */
  const forEachRoute = (routes: readonly RouteDefinition[], spoil: (route: RouteDefinition) => Promise<void>) =>
    forEachRouteUnwritten(shop.container, routes, spoil)

  it("1-5, 7: bodies that are empty, no object, broken, or of another kind", async () => {
    await forEachRoute(withBody, async (route) => {
      const isOptional = route.body ? route.body.safeParse({}).success : true
      for (const send of ["null", "[]", '"x"', "1", "true", '{"a":', "{", "{}}", "NaN", '{"a":1e999,}']) {
        await refuses(route, { send })
      }
      if (!isOptional) {
        await refuses(route, { send: "" })
        await refuses(route, { send: "{}" })
      }
      await refuses(route, { send: "{}", headers: { "content-type": "text/plain" } }, [415])
      await refuses(route, { send: "<a/>", headers: { "content-type": "application/xml" } }, [415])
      await refuses(route, { send: "a=1", headers: { "content-type": "application/x-www-form-urlencoded" } }, [415])
      await refuses(route, { send: "--x", headers: { "content-type": "multipart/form-data; boundary=x" } }, [415])
      await refuses(route, { send: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) })
      await refuses(route, { send: "{}", headers: { "content-encoding": "gzip" } }, [415])
    })
  })

  it("6, 9, C6: bodies that are too long, too wide or too deep", async () => {
    await forEachRoute(withBody, async (route) => {
      const isLong = route.bodyRule !== undefined
      await refuses(route, { send: JSON.stringify({ a: "x".repeat(150_000) }) }, [isLong ? 400 : 413])
      const wide = JSON.stringify(Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`k${index}`, 1])))
      await refuses(route, { send: wide })
      await refuses(route, { send: `{"a":${"[".repeat(10_000)}${"]".repeat(10_000)}}` })
    })
  })

  it("10, 11, A9, C1: unknown keys and keys that reach a prototype", async () => {
    await forEachRoute(withBody, async (route) => {
      const { body = {} } = sampleOf(route.id, shop)
      const good = JSON.stringify(body).slice(1, -1)
      const and = (more: string) => `{${[good, more].filter(Boolean).join(",")}}`
      for (const key of ["__proto__", "constructor", "prototype", "status", "customer_id", "price", "covered", "id", "created_at", "deleted_at", "metadata"]) {
        if (!Object.hasOwn(route.body?.shape ?? {}, key)) {
          await refuses(route, { send: and(`"${key}":{"x":1}`) })
        }
      }
      await refuses(route, { send: and('"__proto__":{"polluted":true}') })
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    })
  })

  it("13-18, 35-53, C2, C3: each field with values that it does not take", async () => {
    const wrong = ['"\\u0000"', '"a\\u0000b"', '"\\ud800"', '{"$ne":null}', '{"__raw":"1=1"}', "[[1]]", '[{"a":1}]', "1e309", "-1e20", '"Infinity"', '"NaN"', '"12abc"', '"0x10"', '"10000-01-01"', '"2026-06-30T23:59:60Z"', '""', '"   "', '"' + "x".repeat(20_000) + '"', "9007199254740993", "2147483648"]
    await forEachRoute(withFields, async (route) => {
      const { body = {} } = sampleOf(route.id, shop)
      for (const [field, schema] of Object.entries(route.body?.shape ?? {})) {
        const { [field]: _left, ...rest } = body as Record<string, unknown>
        for (const value of wrong.filter((text) => !accepts(schema, text))) {
          const others = JSON.stringify(rest).slice(1, -1)
          await refuses(route, { send: `{${[others, `"${field}":${value}`].filter(Boolean).join(",")}}` })
        }
      }
    })
  })

  it("19-23: limits, offsets, cursors and orders that a list does not take", async () => {
    await forEachRoute(lists, async (route) => {
      for (const query of ["limit=-1", "limit=0", "limit=101", "limit=1000000000", "limit=1e1", "limit=", "limit=5&limit=6", "limit[]=5", "offset=-5", "offset=1e20", "offset=10001", "offset=99999999999999999999", "order=id;drop", "order=-", "order=--", "order=", "order=a.b.c.d", "order=owner_email", "order[created_at]=ASC", "cursor=garbage", "cursor=%00", "cursor=", `cursor=${"x".repeat(5_000)}`, `cursor=${Buffer.from('["units","created_at",null,null]').toString("base64url")}`, `cursor=${Buffer.from('["jobs","-created_at","2026-01-01","x"]').toString("base64url").slice(0, -3)}`]) {
        await refuses(route, { query: `?${query}` })
      }
    })
  })

  it("22: the cursor of another list, of another order, and one that was tampered with", async () => {
    const { body } = await shop.call("store.units.list", { headers: shop.anna.headers, query: { limit: 1 } })
    const [, , key] = JSON.parse(Buffer.from(body.next_cursor, "base64url").toString())
    const forged = ["'", "2026-01-01", "infinity", "", 1, null, "2026-13-45 00:00:00+00"].map((value) =>
      Buffer.from(JSON.stringify(["store_units", "-created_at", value, "x"])).toString("base64url")
    )
    const own = routeTable.filter(({ id }) => id === "store.units.list")

    expect(key).toBeTruthy()
    await forEachRoute(lists, async (route) => {
      await refuses(route, { query: `?order=created_at&cursor=${body.next_cursor}` })
    })
    for (const cursor of forged) {
      await forEachRoute(own, (route) => refuses(route, { query: `?cursor=${cursor}` }))
    }
  })

  it("25-29, A5-A7: keys and values that no query takes", async () => {
    await forEachRoute(routeTable, async (route) => {
      for (const query of ["a.b.c=1", "unknown=1", "fields=*customer", "__proto__[x]=1", "__proto__=1", "constructor=1", "toString=1", "hasOwnProperty=1", "%00=1", "x=%00", "%ff=1", "%zz=1", "x=%E4", "x=%ED%A0%80", "status[0][x]=1", "id[$ne]=1", "[]=1", "=1", "a=1&a=2"]) {
        await refuses(route, { query: `?${query}` })
      }
    })
  })

  it("26, 27: searches with NUL, of 10 KB, of 500 words", async () => {
    await forEachRoute(searches, async (route) => {
      await refuses(route, { query: "?q=%00" })
      await refuses(route, { query: `?q=${"x".repeat(10_000)}` })
      await refuses(route, { query: `?q=${"a+".repeat(40)}` })
      await refuses(route, { query: `?status=${Array(51).fill("x").join("&status=")}` })
    })
  })

  it("30-34: ids that cannot be ids, or are of something else", async () => {
    await forEachRoute(withParams, async (route) => {
      const { query = {} } = sampleOf(route.id, shop)
      const search = new URLSearchParams(query as Record<string, string>).toString()
      const at = (id: string) => ({ path: `${route.path.replace(/:\w+/g, id)}${search && `?${search}`}`, ...sendOf(route) })
      for (const id of ["%00", "a%00b", "%ff", "%zz", "%E4", "%2e%2e%2f", "a%20b", "'%20or%201=1--", "x".repeat(5_000), "%F0%9F%98%80", "%ED%A0%80"]) {
        await refuses(route, at(id))
      }
      // A form is asked for before the record is looked for.
      const isForm = Boolean(route.bodyRule && "form" in route.bodyRule)
      const refusals = isForm ? [400, 404, 415] : [400, 404]
      await refuses(route, at("cus_01ABC"), route.id === "admin.productSettings.retrieve" ? [200] : refusals)
    })
  })

  it("66, C7: idempotency keys that cannot be keys", async () => {
    await forEachRoute(
      routeTable.filter(({ idempotent }) => idempotent),
      async (route) => {
        for (const key of [" ", "x".repeat(256), "ü"]) {
          await refuses(route, { ...sendOf(route), headers: { "idempotency-key": key } })
        }
      }
    )
  })

  it("71: a locale that is no locale gives the default language", async () => {
    const { id } = sampleOf("store.units.retrieve", shop).params as { id: string }
    for (const locale of ["../../", "x".repeat(4_000), "en-US-x-y-z-1", "", "constructor", "it;q=banana"]) {
      for (const call of [{ query: { locale } }, { headers: { "accept-language": locale } }]) {
        const { status, body } = await shop.call("store.units.coverage", {
          params: { id },
          ...call,
          headers: { ...shop.anna.headers, ...call.headers },
        })
        expect(status).toBe(200)
        expect(body.coverage.deadlines.length).toBeGreaterThan(0)
      }
    }
  })

  function sendOf(route: RouteDefinition) {
    const { body } = sampleOf(route.id, shop)
    return route.method === "POST" ? { send: JSON.stringify(body ?? {}) } : {}
  }
})

function accepts(schema: { safeParse: (value: unknown) => { success: boolean } }, text: string): boolean {
  const value = JSON.parse(text)
  return schema.safeParse(value).success
}
