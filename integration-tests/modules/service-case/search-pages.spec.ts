import type { ListAdminCasesInput } from "../../../src/modules/service-case"
import { describeCases } from "./case-suite"
import { request } from "./requests"

describeCases("a search over many cases", ({ service, sql, statementsOf }) => {
  /** Copies of one case, a second apart; every tenth speaks of a gasket, and every third is urgent. */
  const seed = async (count: number) => {
    await sql("drop table if exists copied")
    const { id } = (await service.createCase(request())).case
    await sql(`create temp table copied as select * from after_sales_case where id = ?`, [id])
    await sql(`alter table copied drop column is_open, drop column priority_rank, drop column search_words`)
    const own = ["id", "number", "search_text", "priority", "created_at", "updated_at"]
    const columns = (
      await sql<{ name: string }>(
        `select column_name as name from information_schema.columns
         where table_name = 'copied' and column_name not in (${own.map((name) => `'${name}'`).join(", ")})`
      )
    ).map(({ name }) => name)
    await sql(
      `insert into after_sales_case (${own.join(", ")}, ${columns.join(", ")})
       select 'ascase_' || n, 'N' || n, search_text || case when n % 10 = 0 then ' gasket ' else '' end,
         case when n % 3 = 0 then 'high' else 'low' end, created_at - make_interval(secs => n), updated_at,
         ${columns.join(", ")} from copied, generate_series(1, ?::int) n`,
      [count]
    )
  }
  const leaf = async (request: ListAdminCasesInput) => {
    const ids: string[] = []
    let cursor: string | undefined
    do {
      const page = await service.listAdminCases({ ...request, limit: 97, cursor })
      ids.push(...page.cases.map(({ id }) => id))
      cursor = page.next_cursor ?? undefined
    } while (cursor)
    return ids
  }

  it("counts up to a thousand", async () => {
    await seed(1100)
    expect(await service.listAdminCases({ q: "rumbles" })).toMatchObject({ count: 1001, count_exact: false })
    expect(await service.listAdminCases({ q: "gasket" })).toMatchObject({ count: 110, count_exact: true })
    expect(await service.listAdminCases({ q: "nowhere" })).toMatchObject({ count: 0, cases: [], next_cursor: null })
    expect(await service.countViews({ views: { all: {} } })).toEqual({ all: 1001 })
  })

  it.each(["created_at", "-created_at", "priority", "-priority", "next_due_at", "-last_message_at"] as const)(
    "leafs through few and through many by %s, missing none and showing none twice",
    async (order) => {
      await seed(1100)
      const all = await leaf({ order })

      expect(all).toHaveLength(1101)
      expect(await leaf({ order, q: "rumbles" })).toEqual(all)
      expect(await leaf({ order, q: "gasket" })).toEqual(all.filter((id) => /0$/.test(id) && /^ascase_\d+$/.test(id)))
    }
  )

  it("keeps to the filters beside it, and to one statement", async () => {
    await seed(1100)
    const found = await leaf({ q: "gasket", priority: "high", order: "created_at" })
    expect(found).toHaveLength(36)
    const statements = await statementsOf(() => service.listAdminCases({ q: "gasket", offset: 20, limit: 5 }))
    expect(statements).toHaveLength(1)
  })
})
