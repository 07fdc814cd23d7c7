import type { CaseFilters } from "../../../src/modules/service-case"
import { caseConditions } from "../../../src/modules/service-case/queries/case-conditions"
import { describeCases } from "./case-suite"
import { agent, request } from "./requests"

describeCases("the tables of cases", ({ service, sql, inTransaction, migrator }) => {
  type Explained = { "QUERY PLAN": [{ Plan: { "Node Type": string } }] }
  /** A few rows are read faster whole; whether an index would do is seen when that is forbidden. */
  const planOf = async (statement: string, values: unknown[]): Promise<string> => {
    let node = ""
    await inTransaction(async (run) => {
      await run("set local enable_seqscan = off; set local enable_bitmapscan = off; set local enable_indexscan = off")
      const [explained] = await run<Explained>(`explain (format json) ${statement}`, values)
      node = explained["QUERY PLAN"][0].Plan["Node Type"]
    })
    return node
  }

  it("can be undone, and be made again", async () => {
    const objects = () =>
      sql<{ name: string }>(
        `select indexname as name from pg_indexes where tablename like 'after_sales_%'
         union all select conname from pg_constraint where conrelid::regclass::text like 'after_sales_%'
         union all select tgname from pg_trigger where not tgisinternal and tgname like 'after_sales_%'
         union all select proname from pg_proc where proname like 'after_sales_%'
         union all select relname from pg_class where relkind = 'S' and relname like 'after_sales_%' order by 1`
      )
    const before = await objects()
    await migrator().down({ to: 0 })
    expect((await objects()).filter(({ name }) => !/pkey$/.test(name))).toEqual([])
    await migrator().up()
    expect(await objects()).toEqual(before)
    expect((await service.createCase(request())).case.number).toBe("C-2026-000001")
  })

  it("hold what the model language can't say", async () => {
    const names = async (query: string) => (await sql<{ name: string }>(query)).map(({ name }) => name)
    expect(await names(`select tgname as name from pg_trigger where not tgisinternal order by 1`)).toEqual([
      "after_sales_case_event_chain",
      "after_sales_case_event_is_final",
      "after_sales_case_evidence_is_final",
    ])
    expect(
      await names(
        `select column_name as name from information_schema.columns
         where table_name = 'after_sales_case' and is_generated = 'ALWAYS' order by 1`
      )
    ).toEqual(["is_open", "priority_rank", "search_words"])
    expect(
      await names(`select indexdef as name from pg_indexes where indexname = 'IDX_after_sales_case_search'`)
    ).toEqual([expect.stringMatching(/USING gin \(search_words\) WITH \(fastupdate='?off'?\)/)])
  })

  it.each([
    [
      "two cases of one number",
      `insert into after_sales_case (id, number, service_id, service_code, service_kind, service_names,
        channel, owner_email, locale, time_zone, created_by_type)
      select 'x', number, 's', 's', 'repair', '{}', 'store', 'a@b.c', 'en', 'UTC', 'user' from after_sales_case`,
    ],
    ["a case of nobody", `update after_sales_case set owner_customer_id = null, owner_email = null`],
    ["a case merged into itself", `update after_sales_case set merged_into_id = id, agent_state = 'closed'`],
    ["a merged case that is open", `update after_sales_case set merged_into_id = 'ascase_x'`],
    ["an unknown status", `update after_sales_case set status = 'lost'`],
    ["no pieces", `update after_sales_case_item set quantity = 0`],
    [
      "two items in one place",
      `insert into after_sales_case_item (id, case_id, position) select 'y', case_id, 0 from after_sales_case_item`,
    ],
    [
      "two events in one place",
      `insert into after_sales_case_event (id, case_id, kind, visibility, actor_type, data, seq, hash)
      select 'z', case_id, 'x', 'internal', 'user', '{}', 1, 'h' from after_sales_case_event`,
    ],
  ])("refuse %s", async (_, statement) => {
    await service.createCase(request())
    await expect(sql(statement)).rejects.toThrow(/constraint/)
  })

  const filters: CaseFilters[] = [
    { open: true, assignee_id: "user_ada" },
    { open: true, due: "today" },
    { due: "overdue" },
    { open: true, kind: "repair" },
    { open: true, priority: "high", country_code: "de" },
    { open: true, assignee_id: "user_ada", due: "overdue", priority: "critical" },
    { priority: "high", country_code: "de" },
    { kind: "repair", status: "closed", channel: "phone" },
  ]
  it.each(filters)("answer %j from an index alone", async (filter) => {
    const where = caseConditions(filter)
    const statement = `select c.created_at, c.id from after_sales_case c
      where ${where.map((condition) => condition.sql).join(" and ")}`
    const values = where.flatMap((condition) => condition.params)
    expect(await planOf(statement, values)).toBe("Index Only Scan")
  })

  it("show a danger, an open case and its rank without being told", async () => {
    const { case: made } = await service.createCase(request({ priority: "high" }))
    const derived = () => sql(`select is_open, priority_rank from after_sales_case where id = ?`, [made.id])
    expect(await derived()).toEqual([{ is_open: true, priority_rank: 2 }])
    await service.changeStatus({ id: made.id, action: "resolve", resolution_code: "answered", actor: agent })
    expect(await derived()).toEqual([{ is_open: false, priority_rank: 2 }])
  })
})
