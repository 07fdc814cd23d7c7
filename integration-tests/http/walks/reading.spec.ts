import request from "supertest"
import { routeTable } from "../../../src/api/route-table"
import { isFile, type RouteDefinition } from "../../../src/shared/http/route-definition"
import { type Headers, pathOf } from "../harness/call"
import { fingerprint } from "../harness/fingerprint"
import { forEachRoute } from "../harness/for-each-route"
import { makeMany } from "../harness/many"
import { sampleOf } from "../harness/samples"
import { httpSuite } from "../harness/suite"

const gets = routeTable.filter(({ method }) => method === "GET")
const store = gets.filter(({ path }) => path.startsWith("/store"))
/** Routes whose words follow the asker; where a language must be named, it is of what is asked for. */
const translated = gets.filter(
  ({ query, response }) => query?.shape.locale?.safeParse(undefined).success && !isFile(response)
)

/** Files that were never uploaded or made; they have a spec of their own. */
const without = [
  "store.attachments.download",
  "store.instructions.file",
  "admin.cases.downloadAttachment",
  "admin.instructions.file",
  "admin.privacyRequests.file",
]

httpSuite("reading", makeMany, (shop) => {
  const headersOf = ({ access }: RouteDefinition): Headers =>
    access.actor === "user" ? shop.manager.headers : shop.anna.headers

  const found = new Map<string, string | undefined>()
  /** The id of something that is there: the first of the list under which the route stands. No test makes another. */
  const idFor = async ({ path }: RouteDefinition): Promise<string | undefined> => {
    const [parent] = path.split("/:")
    if (!found.has(parent)) {
      found.set(parent, await firstUnder(parent))
    }
    return found.get(parent)
  }
  const firstUnder = async (parent: string): Promise<string | undefined> => {
    const list = gets.find((route) => route.path === parent && route.query && "limit" in route.query.shape)
    if (!list) {
      return undefined
    }
    const { body } = await shop.call(list.id, { headers: headersOf(list), query: sampleOf(list.id, shop).query })
    const [first] = Object.values(body as object).find(Array.isArray) as { id: string }[]
    return first.id
  }
  const requestOf = async (route: RouteDefinition) => {
    const { params, query } = sampleOf(route.id, shop)
    const id = await idFor(route)
    return { params: { ...params, ...(id && { id }) }, query: (query ?? {}) as Record<string, string> }
  }
  const read = async (route: RouteDefinition, more: { query?: object; headers?: Headers } = {}) => {
    const { params, query } = await requestOf(route)
    const headers = { ...headersOf(route), ...more.headers }
    return await shop.call(route.id, { params, query: { ...query, ...more.query }, headers })
  }

  it("every route that reads finds something to read, but for files that are not there", async () => {
    const empty: string[] = []
    await forEachRoute(gets, async (route) => {
      const { status, text } = await read(route)
      if (status !== 200) {
        empty.push(route.id)
      }
      expect([200, 404, 409]).toContain(status)
      expect(text ?? "").not.toContain("undefined")
    })
    expect(empty.sort()).toEqual([...without].sort())
  })

  it("B6, A22: whoever looks ahead changes nothing, by GET or by HEAD", async () => {
    for (const route of gets) {
      await read(route)
    }
    const before = await fingerprint(shop.container)
    await forEachRoute(gets, async (route) => {
      const { status, headers } = await read(route)
      const { params, query } = await requestOf(route)
      const head = await request(shop.address).head(pathOf(route, params)).query(query).set(headersOf(route))

      expect([head.status, head.headers["content-type"]]).toEqual([status, headers["content-type"]])
      expect(head.text ?? "").toBe("")
    })
    expect(await fingerprint(shop.container)).toBe(before)
  })

  it("A22: HEAD is closed to whom GET is closed to", async () => {
    await forEachRoute(gets, async (route) => {
      if (route.access.actor === "public") {
        return
      }
      const { params, query } = await requestOf(route)
      const strangers = route.access.actor === "user" ? [{}, shop.anna.headers] : [shop.channel.headers]
      for (const headers of strangers) {
        const { status } = await request(shop.address).head(pathOf(route, params)).query(query).set(headers)
        expect(status).toBe(401)
      }
    })
  })

  it("A6: a customer is shown nobody of the shop, nothing of its books, and no field that isn't documented", async () => {
    const inner =
      /"(?:metadata|deleted_at|idempotency_key|request_hash|rev|owner_[a-z]+|assignee_id|priority|facts_rev|assured_rev|search_words|created_by|author_id|file_id|token_hash|due_at|warned_at|sales_channel_id|policy_version_id|customer_id|note|internal_[a-z]+)":/
    await forEachRoute(store, async (route) => {
      const { text } = await read(route)
      expect(inner.exec(text ?? "")?.[0]).toBeUndefined()
      for (const { id } of [shop.manager, shop.agent, shop.technician, shop.viewer, shop.ben]) {
        expect(text ?? "").not.toContain(id)
      }
    })
  })

  it("F6: staff is shown no secret, hash or claim of the machinery either", async () => {
    const secrets =
      /"(?:secret|token|token_hash|code_hash|claimed_by|claim|idempotency_key|request_hash|file_id|payload|deleted_at|search_words)":/
    await forEachRoute(gets, async (route) => {
      const { text } = await read(route)
      expect(secrets.exec(text ?? "")?.[0]).toBeUndefined()
    })
  })

  it("answers in the language that is asked for, else in the browser's, else in English", async () => {
    await forEachRoute(translated, async (route) => {
      const text = async (query: object, headers: Headers = {}) => {
        const answer = await read(route, { query, headers })
        return JSON.stringify(answer.body).replace(/"assessed_at":"[^"]*"/g, "")
      }
      const english = await text({ locale: "en" })
      const italian = await text({ locale: "it" })

      expect(await text({}, { "accept-language": "de;q=0.3, it;q=0.8" })).toBe(italian)
      expect(await text({}, { "x-medusa-locale": "it", "accept-language": "en" })).toBe(italian)
      expect(await text({ locale: "en" }, { "accept-language": "it" })).toBe(english)
      for (const nonsense of ["../../it", "x".repeat(4_000), "constructor", "__proto__", "", "12"]) {
        expect([nonsense.slice(0, 20), await text({ locale: nonsense })]).toEqual([nonsense.slice(0, 20), english])
      }
    })
  })

  it("speaks Italian where it speaks at all", async () => {
    const same: string[] = []
    await forEachRoute(translated, async (route) => {
      const [english, italian] = [
        await read(route, { query: { locale: "en" } }),
        await read(route, { query: { locale: "it" } }),
      ]
      if (JSON.stringify(english.body) === JSON.stringify(italian.body)) {
        same.push(route.id)
      }
    })
    // The others have no words of ours in them, or texts that the shop wrote in one language alone.
    expect(same.filter((id) => /coverage|symptoms|services|proposals|causes/.test(id))).toEqual([])
  })

  it("F2: a page of another origin reads no answer", async () => {
    for (const path of ["/store/after-sales/units", "/admin/after-sales/units", "/store/after-sales/services"]) {
      for (const method of ["get", "options"] as const) {
        const { headers } = await request(shop.address)
          [method](path)
          .set({ ...shop.anna.headers, origin: "https://evil.example", "access-control-request-method": "GET" })
        expect(headers["access-control-allow-origin"] ?? "").not.toMatch(/evil|\*/)
      }
    }
  })

  it("says JSON whatever a client would rather have, and never a page", async () => {
    for (const route of gets.filter(({ id, response }) => !isFile(response) && !without.includes(id))) {
      const { headers } = await read(route, { headers: { accept: "text/html, application/xml;q=0.9" } })
      expect([route.id, headers["content-type"]]).toEqual([route.id, "application/json; charset=utf-8"])
    }
  })

  it("404 is one answer: unknown ids of every detail are told in the same form, by their name", async () => {
    const details = gets.filter(({ path, id }) => path.endsWith("/:id") && !without.includes(id))
    await forEachRoute(details, async (route) => {
      const unknown = await shop.call(route.id, {
        headers: headersOf(route),
        params: { id: "unknown_1" },
        query: sampleOf(route.id, shop).query,
      })
      expect([unknown.status, unknown.body.type]).toEqual([404, "not_found"])
      expect(unknown.body.message).toMatch(/^[A-Za-z ]+ with id 'unknown_1' was not found$/)
    })
  })
})
