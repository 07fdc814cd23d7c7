import type { ListAdminCasesInput } from "../../../src/modules/service-case"
import { describeCases } from "./case-suite"
import { request } from "./requests"

type Made = { id: string; age: number; isHigh: boolean; words: string[] }

/** Which copy, counted from the newest, speaks of what: of rare things and common ones, evenly and in one place. */
const said: Record<string, (n: number) => boolean> = {
  everywhere: () => true,
  halves: (n) => n % 2 === 0,
  sevenths: (n) => n % 7 === 0,
  gasket: (n) => n % 50 === 0,
  lately: (n) => n <= 300,
  formerly: (n) => n > 2200,
  once: (n) => n === 3000,
  "anna.rossi@shop.example rossi shop example anna": (n) => n % 40 === 0,
  "c-2025-001234 001234": (n) => n % 100 === 1,
}
const copies = 3400
const made: Made[] = Array.from({ length: copies }, (_, index) => index + 1).map((n) => ({
  id: `ascase_${n}`,
  age: n,
  isHigh: n % 3 === 0,
  words: Object.keys(said)
    .filter((text) => said[text](n))
    .flatMap((text) => text.split(" ")),
}))

describeCases("a search over many cases", ({ service, sql, inTransaction, statementsOf }) => {
  /** Copies of one case, a second apart. */
  const seed = async () => {
    const { id } = (await service.createCase(request())).case
    // A temporary table is its connection's own.
    await inTransaction(async (run) => {
      await run(`create temp table copied on commit drop as select * from after_sales_case where id = ?`, [id])
      await run(`alter table copied drop column is_open, drop column priority_rank, drop column search_words`)
      const own = ["id", "number", "search_text", "priority", "created_at", "updated_at"]
      const columns = (
        await run<{ name: string }>(
          `select column_name as name from information_schema.columns
           where table_name = 'copied' and column_name not in (${own.map((name) => `'${name}'`).join(", ")})`
        )
      ).map(({ name }) => name)
      await run(
        `insert into after_sales_case (${own.join(", ")}, ${columns.join(", ")})
         select row->>'id', 'N' || (row->>'age'), row->>'text', row->>'priority',
           created_at - (row->>'age')::int * interval '1 second', updated_at, ${columns.join(", ")}
         from copied, jsonb_array_elements(?::jsonb) row`,
        [
          JSON.stringify(
            made.map(({ words, isHigh, ...row }) => ({
              ...row,
              priority: isHigh ? "high" : "low",
              text: ` ${words.join(" ")} `,
            }))
          ),
        ]
      )
    })
    await sql("update after_sales_case set deleted_at = now() where id = ?", [id])
    await sql("analyze after_sales_case")
  }
  /** All ids, page by page, and the count that each page told. */
  const leaf = async (request: ListAdminCasesInput) => {
    const ids: string[] = []
    const counts = new Set<number>()
    let cursor: string | undefined
    do {
      const page = await service.listAdminCases({ ...request, cursor })
      ids.push(...page.cases.map(({ id }) => id))
      counts.add(page.count)
      cursor = page.next_cursor ?? undefined
    } while (cursor)
    return { ids, counts: [...counts] }
  }
  /** What a reader of every case would find: each word begins one of the case's. */
  const expected = (words: string[], request: ListAdminCasesInput) => {
    const found = made
      .filter(({ words: own }) => words.every((word) => own.some((one) => one.startsWith(word))))
      .filter(({ isHigh }) => request.priority === undefined || isHigh)
    // Of what is the same in both, ids decide.
    const byId = (one: Made, other: Made) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
    const ways: Record<string, (one: Made, other: Made) => number> = {
      created_at: (one, other) => other.age - one.age,
      priority: (one, other) => Number(one.isHigh) - Number(other.isHigh) || byId(one, other),
      next_due_at: byId,
    }
    const [, down, name] = /^(-?)(.*)$/.exec(request.order ?? "-created_at") ?? []
    const sorted = [...found].sort(ways[name])
    const ids = (down ? sorted.reverse() : sorted).map(({ id }) => id)
    return { ids, counts: [Math.min(ids.length, 1001)] }
  }

  it("finds each case once, in the order of the list, however common the words are and wherever they stand", async () => {
    await seed()
    const searches = [
      "everywhere",
      "ever",
      "halves",
      "sevenths",
      "gasket",
      "lately",
      "formerly",
      "once",
      "nowhere",
      "halves sevenths",
      "everywhere gasket",
      "lately halves",
      "formerly everywhere",
      "lately formerly",
      "anna.rossi@shop.example",
      "anna.ro",
      "c-2025-0012",
      "001234 gasket",
    ]
    for (const q of searches) {
      for (const order of ["-created_at", "created_at", "-priority", "next_due_at"]) {
        for (const asked of [{ limit: 400 }, { limit: 150, priority: "high" as const }]) {
          const request = { ...asked, order }
          expect([q, request, await leaf({ q, ...request })]).toEqual([q, request, expected(q.split(" "), request)])
        }
      }
    }
  }, 60_000)

  it("gives the same pages by offset, and tells what lies behind the last", async () => {
    await seed()
    for (const q of ["everywhere", "sevenths", "gasket", "formerly"]) {
      const { ids } = expected([q], { order: "-created_at" })
      for (const offset of [0, 19, 60, ids.length - 5]) {
        const page = await service.listAdminCases({ q, offset, limit: 10 })
        expect([q, offset, page.cases.map(({ id }) => id)]).toEqual([q, offset, ids.slice(offset, offset + 10)])
      }
      const behind = await service.listAdminCases({ q, offset: ids.length + 5 })
      expect(behind).toMatchObject({ cases: [], next_cursor: null, count: Math.min(ids.length, 1001) })
    }
    expect(await service.listAdminCases({ q: "everywhere" })).toMatchObject({ count: 1001, count_exact: false })
    expect(await service.listAdminCases({ q: "gasket" })).toMatchObject({ count: 68, count_exact: true })
    const views = { all: {}, none: { q: "&" }, rare: { q: "gasket" }, common: { q: "halv", priority: "high" as const } }
    expect(await service.countViews({ views })).toEqual({ all: 1001, none: 0, rare: 68, common: 566 })
    expect(await statementsOf(() => service.listAdminCases({ q: "gasket", offset: 20, limit: 5 }))).toHaveLength(1)
    expect(await statementsOf(() => service.countViews({ views }))).toHaveLength(1)
  })
})
