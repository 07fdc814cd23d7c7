import fc from "fast-check"
import { DateTime } from "luxon"
import type { CaseFilters, ListAdminCasesInput } from "../../../src/modules/service-case"
import {
  caseChannels,
  casePriorities,
  caseStatuses,
  openStatuses,
  serviceKinds,
} from "../../../src/modules/service-case/domain/types"
import { describeCases } from "./case-suite"

const runs = { numRuns: Number(process.env.AFTER_SALES_RUNS ?? 120) }
const now = new Date("2026-11-23T09:00:00Z")
const some = <Value>(list: readonly Value[], n: number) => list[n % list.length]

/** A shop's cases, many of them alike, so that every sort has ties and every filter has hits and misses. */
const shop = Array.from({ length: 60 }, (_, n) => ({
  id: `ascase_${String((n * 37) % 60).padStart(2, "0")}`,
  number: `C-2026-${String(n).padStart(6, "0")}`,
  service_id: some(["assvc_1", "assvc_2"], n),
  service_kind: some(serviceKinds, n),
  channel: some(caseChannels, n >> 1),
  status: some(caseStatuses, n * 3),
  priority: some(casePriorities, n >> 2),
  owner_customer_id: some([null, "cus_1", "cus_2"], n),
  owner_email: some(["a@x.org", "b@x.org"], n >> 1),
  order_id: some([null, "order_1", "order_2", "order_3"], n >> 1),
  sales_channel_id: some([null, "sc_web"], n >> 3),
  country_code: some([null, "it", "de"], n >> 2),
  assignee_id: some([null, "user_ada", "user_bob"], n >> 1),
  created_at: `2026-11-${String(10 + (n % 4)).padStart(2, "0")}T12:00:00.123Z`,
  updated_at: `2026-11-${String(14 + (n % 3)).padStart(2, "0")}T12:00:00.000Z`,
  next_due_at: some([null, "2026-11-22T08:00:00.000Z", "2026-11-23T22:30:00.000Z", "2026-11-23T23:30:00.000Z"], n),
  last_message_at: some([null, "2026-11-20T08:00:00.000Z", "2026-11-21T08:00:00.000Z"], n >> 2),
  warned_at: some([null, "2026-11-22T07:00:00.000Z"], n >> 1),
  breached_at: some([null, null, "2026-11-22T08:00:00.000Z"], n >> 1),
  safety_review_opened_at: some([null, null, "2026-11-20T08:00:00.000Z"], n),
  safety_reviewed_at: n % 6 === 2 ? "2026-11-21T08:00:00.000Z" : null,
  unit_id: some([null, "asunit_1", "asunit_2"], n >> 1),
  search_text: some(["drum anna", "door bert", "drum door"], n),
  deleted_at: n % 15 === 14 ? "2026-11-21T08:00:00.000Z" : null,
}))
type Row = (typeof shop)[number]

const insertShop = `with row as (select * from jsonb_to_recordset(?::jsonb) as r(id text, number text, service_id text,
    service_kind text, channel text, status text, priority text, owner_customer_id text, owner_email text, order_id text,
    sales_channel_id text, country_code text, assignee_id text, created_at timestamptz, updated_at timestamptz,
    next_due_at timestamptz, last_message_at timestamptz, warned_at timestamptz, breached_at timestamptz,
    safety_review_opened_at timestamptz, safety_reviewed_at timestamptz, unit_id text, search_text text,
    deleted_at timestamptz)),
  made as (insert into after_sales_case (id, number, service_id, service_code, service_kind, service_names, channel,
      status, agent_state, priority, owner_customer_id, owner_email, order_id, sales_channel_id, country_code,
      assignee_id, created_at, updated_at, next_due_at, last_message_at, warned_at, breached_at,
      safety_review_opened_at, safety_reviewed_at, search_text, deleted_at, locale, time_zone, created_by_type)
    select id, number, service_id, 'service', service_kind, '{}', channel, status, status, priority, owner_customer_id,
      owner_email, order_id, sales_channel_id, country_code, assignee_id, created_at, updated_at, next_due_at,
      last_message_at, warned_at, breached_at, safety_review_opened_at, safety_reviewed_at, search_text, deleted_at,
      'en', 'Europe/Rome', 'user' from row)
  insert into after_sales_case_item (id, case_id, position, unit_id) select 'i' || id, id, 0, unit_id from row`

const oneOrMore = <Value extends string>(values: readonly Value[]) =>
  fc.oneof(fc.constantFrom(...values), fc.subarray([...values], { minLength: 1, maxLength: Math.min(3, values.length) }))

const filters: fc.Arbitrary<CaseFilters> = fc
  .record({
    q: fc.constantFrom("drum", "door", "dru anna", "zebra"),
    id: oneOrMore(shop.map(({ id }) => id)),
    status: oneOrMore(caseStatuses),
    open: fc.boolean(),
    waiting: fc.boolean(),
    assignee_id: fc.option(oneOrMore(["user_ada", "user_bob"])),
    priority: oneOrMore(casePriorities),
    service_id: oneOrMore(["assvc_1", "assvc_2"]),
    kind: oneOrMore(serviceKinds),
    channel: oneOrMore(caseChannels),
    country_code: oneOrMore(["it", "de", "fr"]),
    sales_channel_id: oneOrMore(["sc_web", "sc_app"]),
    customer_id: oneOrMore(["cus_1", "cus_2"]),
    owner_email: fc.constantFrom("a@x.org", " B@X.org "),
    order_id: oneOrMore(["order_1", "order_2", "order_9"]),
    unit_id: oneOrMore(["asunit_1", "asunit_2"]),
    due: fc.constantFrom("today", "overdue", "warned", "breached") as fc.Arbitrary<CaseFilters["due"]>,
    time_zone: fc.constantFrom("Europe/Rome", "UTC", "Pacific/Auckland"),
    safety_review: fc.constantFrom("open", "done") as fc.Arbitrary<CaseFilters["safety_review"]>,
    created_from: fc.constant("2026-11-11T12:00:00.123Z"),
    created_before: fc.constant("2026-11-12T12:00:00.123Z"),
  })
  .chain((all) =>
    fc.subarray(Object.keys(all) as (keyof typeof all)[], { maxLength: 3 }).map((names) => pick(all, names))
  )

function pick(all: CaseFilters, names: (keyof CaseFilters)[]): CaseFilters {
  return Object.fromEntries(names.map((name) => [name, all[name]]))
}

/** Whether a filter is met, told by plain comparisons. */
function isMet(row: Row, filter: CaseFilters): boolean {
  const isOpen = openStatuses.some((status) => status === row.status)
  const is = (value: unknown, own: string | null) => value === undefined || [value].flat().includes(own)
  const endOfDay = DateTime.fromJSDate(now, { zone: filter.time_zone ?? "UTC" })
    .endOf("day")
    .toMillis()
  const due = Date.parse(row.next_due_at ?? "9999-01-01")
  const isDue = {
    today: isOpen && due <= endOfDay,
    overdue: isOpen && due < now.getTime(),
    warned: isOpen && row.warned_at !== null && row.breached_at === null,
    breached: isOpen && row.breached_at !== null,
  }
  const known = row.search_text.split(" ")
  const words = filter.q?.split(" ") ?? []
  return (
    row.deleted_at === null &&
    words.every((word) => known.some((own) => own.startsWith(word))) &&
    is(filter.id, row.id) &&
    is(filter.status, row.status) &&
    is(filter.open, isOpen as unknown as string) &&
    is(filter.waiting, row.status.startsWith("waiting") as unknown as string) &&
    is(filter.assignee_id, row.assignee_id) &&
    is(filter.priority, row.priority) &&
    is(filter.service_id, row.service_id) &&
    is(filter.kind, row.service_kind) &&
    is(filter.channel, row.channel) &&
    is(filter.country_code, row.country_code) &&
    is(filter.sales_channel_id, row.sales_channel_id) &&
    is(filter.customer_id, row.owner_customer_id) &&
    is(filter.owner_email?.trim().toLowerCase(), row.owner_email) &&
    is(filter.order_id, row.order_id) &&
    is(filter.unit_id, row.unit_id) &&
    (filter.due === undefined || isDue[filter.due]) &&
    (filter.safety_review === undefined ||
      (row.safety_review_opened_at !== null &&
        (row.safety_reviewed_at === null) === (filter.safety_review === "open"))) &&
    (filter.created_from === undefined || row.created_at >= filter.created_from) &&
    (filter.created_before === undefined || row.created_at < filter.created_before)
  )
}

const keyOf: Record<string, (row: Row) => string | number> = {
  created_at: ({ created_at }) => created_at,
  updated_at: ({ updated_at }) => updated_at,
  next_due_at: ({ next_due_at }) => next_due_at ?? "~",
  last_message_at: ({ last_message_at }) => last_message_at ?? "",
  priority: ({ priority }) => casePriorities.indexOf(priority),
}

function sorted(rows: Row[], order: string): Row[] {
  const key = keyOf[order.replace("-", "")]
  const upwards = [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id < b.id ? -1 : 1))
  return order.startsWith("-") ? upwards.reverse() : upwards
}

describeCases("the inbox, against a list of the same cases in memory", ({ service, sql }) => {
  const anyOrder = fc.constantFrom(...Object.keys(keyOf).flatMap((name) => [name, `-${name}`]))

  async function leafed(request: ListAdminCasesInput): Promise<{ ids: string[]; counts: Set<number> }> {
    const [ids, counts] = [[] as string[], new Set<number>()]
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof service.listAdminCases>> = await service.listAdminCases({
        ...request,
        cursor,
      })
      ids.push(...page.cases.map(({ id }) => id))
      counts.add(page.count)
      cursor = page.next_cursor
    } while (cursor)
    return { ids, counts }
  }

  it("gives the same cases in the same order, page by page, whatever is asked; and counts the same", async () => {
    await sql(insertShop, [JSON.stringify(shop)])
    await fc.assert(
      fc.asyncProperty(filters, anyOrder, fc.integer({ min: 1, max: 40 }), async (filter, order, limit) => {
        const expected = sorted(
          shop.filter((row) => isMet(row, filter)),
          order
        ).map(({ id }) => id)
        const { ids, counts } = await leafed({ ...filter, order, limit, now })
        expect({ filter, order, ids }).toEqual({ filter, order, ids: expected })
        expect([...counts]).toEqual([expected.length])
        const views = { asked: filter, all: {}, mine: { ...filter, assignee_id: "user_ada" } }
        expect(await service.countViews({ views, now })).toEqual({
          asked: expected.length,
          all: shop.filter(({ deleted_at }) => deleted_at === null).length,
          mine: shop.filter((row) => isMet(row, { ...filter, assignee_id: "user_ada" })).length,
        })
      }),
      runs
    )
  }, 120_000)

  it("skips by offset what it would have shown before", async () => {
    await sql(insertShop, [JSON.stringify(shop)])
    await fc.assert(
      fc.asyncProperty(anyOrder, fc.nat(70), fc.integer({ min: 1, max: 20 }), async (order, offset, limit) => {
        const { cases } = await service.listAdminCases({ order, offset, limit })
        const all = sorted(
          shop.filter(({ deleted_at }) => deleted_at === null),
          order
        )
        expect(cases.map(({ id }) => id)).toEqual(all.slice(offset, offset + limit).map(({ id }) => id))
      }),
      { numRuns: 30 }
    )
  })
})
