import { routeTable } from "../../../src/api/route-table"
import type { RouteDefinition } from "../../../src/shared/http/route-definition"
import { daysAgo } from "../harness/orders"
import { forEachRoute } from "../harness/for-each-route"
import { makeMany } from "../harness/many"
import { sampleOf } from "../harness/samples"
import { httpSuite, type Shop } from "../harness/suite"

type Row = Record<string, unknown> & { id: string }
type Query = Record<string, string | string[]>

const lists = routeTable.filter(({ query }) => query && "limit" in query.shape)
const pagingKeys = ["limit", "offset", "cursor", "order", "q", "locale", "time_zone"]
const filtersOf = ({ query }: RouteDefinition) =>
  Object.keys(query?.shape ?? {}).filter((key) => !pagingKeys.includes(key))

const isOpen = ({ status }: Row) => !["resolved", "closed", "cancelled"].includes(String(status))
const has = (key: string) => (row: Row) => row[key] as string[]

/** What a row has to say about a filter that isn't one of its fields; `null` where it shows nothing of it. */
const readings: Record<string, ((row: Row) => unknown) | null> = {
  open: isOpen,
  waiting: ({ status }) => String(status).startsWith("waiting"),
  merged: ({ merged_into_id }) => merged_into_id !== null,
  assignee: ({ assignee_id }) => assignee_id ?? "none",
  kind: ({ kind, service, service_kind }) => kind ?? service_kind ?? (service as Row | undefined)?.kind,
  service_id: ({ service_id, service }) => service_id ?? (service as Row | undefined)?.id,
  reason: ({ reason }) => (reason as { code: string }).code,
  channel: ({ channel, channels }) => channel ?? channels,
  language: has("languages"),
  flagged: ({ flagged_reason }) => flagged_reason !== null,
  confirmed: ({ is_confirmed, confirmed_at }) => (is_confirmed === undefined ? confirmed_at !== null : is_confirmed),
  overdue: ({ is_overdue }) => is_overdue,
  unit_id: ({ unit_id, first_item }) => unit_id ?? (first_item as { unit_id?: string } | undefined)?.unit_id ?? null,
  customer_id: ({ owner_customer_id }) => owner_customer_id,
  due: null,
  ends_before: null,
  ends_after: null,
}

/** Those of a list whose rows tell them in another way, or not at all. */
const special: Record<string, Record<string, ((row: Row) => unknown) | null>> = {
  "admin.instructions.list": {
    language: (row) => [...has("languages")(row), ...has("draft_languages")(row)],
    status: null,
  },
  "admin.proposals.list": { customer_id: null },
}

/** Some of everything, in more than one state. */
async function prepare(shop: Shop) {
  const stock = await makeMany(shop)
  const as = (id: string, params: Record<string, string>, body?: object, query?: Query) =>
    shop.call(id, { headers: shop.manager.headers, params, body, query })
  const idsOf = async (id: string, query: Query = {}) => {
    const { body } = await shop.call(id, { headers: shop.manager.headers, query: { ...query, limit: "100" } })
    return (Object.values(body as object).find(Array.isArray) as Row[]).map((row) => row.id)
  }
  const [first, second, third] = await idsOf("admin.cases.list")
  await as("admin.cases.changeStatus", { id: first }, { action: "cancel", cancel_reason: "spam" })
  await as("admin.cases.changeStatus", { id: second }, { action: "start" })
  await as("admin.cases.changeStatus", { id: second }, { action: "wait_for_customer" })
  await as("admin.cases.assign", { id: third }, { user_id: shop.agent.id })
  await as("admin.cases.update", { id: third }, { priority: "high" })
  await as("admin.units.recordFact", { id: stock.unitIds[0] }, { fact: "installed_at", at: daysAgo(20) })
  await as("admin.units.update", { id: stock.unitIds[1] }, { country_code: "de" })
  const [plan] = await idsOf("admin.warranties.list", { unit_id: stock.unitIds[2], kind: "commercial" })
  await as("admin.warranties.void", { id: plan }, { reason: "fraud" })
  await as("admin.services.retire", { id: stock.services.complaint }, {})
  const [manual, other] = await idsOf("admin.instructions.list")
  for (const id of [manual, other]) {
    await as("admin.instructions.draft", { id }, { language: "it", body: "Riempire" })
  }
  await as("admin.instructions.publish", { id: manual }, { language: "it" })
  const [proposal] = await idsOf("admin.proposals.list")
  await as("admin.proposals.dismiss", { id: proposal }, { reason: "not_needed" })
  const [request] = await idsOf("admin.privacyRequests.list")
  await as("admin.privacyRequests.refuse", { id: request }, { reason: "Nobody" })
  const [level] = await idsOf("admin.serviceLevels.list")
  await as("admin.serviceLevels.update", { id: level }, { status: "inactive" })
  return stock
}

httpSuite("filters", prepare, (shop) => {
  const queryOf = (route: RouteDefinition) => sampleOf(route.id, shop).query as Query | undefined
  const ask = async (route: RouteDefinition, query: Query = {}): Promise<Row[]> => {
    const headers = route.access.actor === "user" ? shop.manager.headers : shop.anna.headers
    const all = { ...queryOf(route), limit: "100", ...query }
    const { status, body } = await shop.call(route.id, { headers, query: all })
    expect({ query, status, message: body.message }).toEqual({ query, status: 200, message: undefined })
    return Object.values(body as object).find(Array.isArray) as Row[]
  }
  const idsOf = (rows: Row[]) => rows.map(({ id }) => id).sort()
  const readingOf = (route: RouteDefinition, filter: string) => {
    const own = special[route.id]?.[filter]
    return own !== undefined ? own : (readings[filter] ?? ((row: Row) => row[filter]))
  }
  const saysOf = (reading: (row: Row) => unknown, row: Row) => [reading(row)].flat().map(String)
  /** Each filter of a list with the values that its rows have. */
  const triedOf = (route: RouteDefinition, rows: Row[]) =>
    filtersOf(route).flatMap((filter) => {
      const reading = readingOf(route, filter)
      const values = reading ? [...new Set(rows.flatMap((row) => saysOf(reading, row)))] : []
      const askable = values.filter((value) => value !== "null" && value !== "undefined")
      return reading && askable.length ? [{ filter, reading, values: askable.slice(0, 8) }] : []
    })

  it("every value of every filter gives the rows that have it, and no others", async () => {
    let tried = 0
    await forEachRoute(lists, async (route) => {
      const rows = await ask(route)
      for (const { filter, reading, values } of triedOf(route, rows)) {
        for (const value of values) {
          const expected = rows.filter((row) => saysOf(reading, row).includes(value))
          expect([filter, value, idsOf(await ask(route, { [filter]: value }))]).toEqual([
            filter,
            value,
            idsOf(expected),
          ])
          tried += 1
        }
      }
    })
    expect(tried).toBeGreaterThan(90)
  })

  it("two values of a filter give the rows of both; a value that no row has gives none", async () => {
    await forEachRoute(lists, async (route) => {
      const rows = await ask(route)
      for (const { filter, reading, values } of triedOf(route, rows)) {
        const isMany = route.query?.shape[filter].safeParse([values[0], values[0]]).success
        const [one, other] = values
        if (isMany && other !== undefined) {
          const expected = rows.filter((row) => saysOf(reading, row).some((said) => [one, other].includes(said)))
          expect([filter, idsOf(await ask(route, { [filter]: [one, other] }))]).toEqual([filter, idsOf(expected)])
        }
        if (filter.endsWith("_id")) {
          expect([filter, await ask(route, { [filter]: "none_such" })]).toEqual([filter, []])
        }
      }
    })
  })

  it("two filters hold together, whichever two", async () => {
    await forEachRoute(lists, async (route) => {
      const rows = await ask(route)
      const tried = triedOf(route, rows)
      for (const [index, one] of tried.entries()) {
        for (const other of tried.slice(index + 1)) {
          const [first, second] = [one.values[0], other.values.at(-1) ?? other.values[0]]
          const expected = rows.filter(
            (row) => saysOf(one.reading, row).includes(first) && saysOf(other.reading, row).includes(second)
          )
          const query = { [one.filter]: first, [other.filter]: second }
          expect([query, idsOf(await ask(route, query))]).toEqual([query, idsOf(expected)])
        }
      }
    })
  })

  it("a filter's count and pages are of what it leaves", async () => {
    await forEachRoute(lists, async (route) => {
      const rows = await ask(route)
      for (const { filter, reading, values } of triedOf(route, rows).slice(0, 3)) {
        const expected = rows.filter((row) => saysOf(reading, row).includes(values[0]))
        const headers = route.access.actor === "user" ? shop.manager.headers : shop.anna.headers
        const query = { ...queryOf(route), [filter]: values[0], limit: "1" }
        const { body } = await shop.call(route.id, { headers, query })
        expect([filter, body.count]).toEqual([filter, expected.length])
        expect(body.next_cursor === null).toBe(expected.length === 1)
      }
    })
  })

  it("a search finds a row by what it is called, in any letters, and nothing by nonsense", async () => {
    const named = (row: Row) =>
      row.number ?? row.code ?? row.name ?? row.product_title ?? row.email ?? (row.product_titles as string[])?.[0]
    await forEachRoute(
      lists.filter(({ query }) => query && "q" in query.shape),
      async (route) => {
        const rows = await ask(route)
        for (const row of rows.slice(0, 3)) {
          const name = String(named(row))
          for (const q of [name, name.toUpperCase(), ` ${name} `]) {
            expect([q, idsOf(await ask(route, { q }))]).toEqual([q, expect.arrayContaining([row.id])])
          }
        }
        expect(idsOf(await ask(route, { q: "xyzzyq" }))).toEqual([])
        expect(idsOf(await ask(route, { q: "  " }))).toEqual(idsOf(rows))
      }
    )
  })
})
