import { letRunOut, seedRunningCases } from "../../servers/seed-running-cases"
import { type Fleet, isFull } from "./fleet"
import { until } from "./until"

/** Three servers look at the clocks of cases. */
export function caseClock(fleet: Fleet): void {
  describe("and the clocks of cases", () => clocks(fleet))
}

function clocks(fleet: Fleet): void {
  const cases = isFull ? 12_000 : 1200
  const half = cases / 2

  // Nobody is there to be told of them: the tests that follow have mails of their own.
  afterAll(() => fleet.database.sql("update after_sales_case_outbox set done_at = now() where done_at is null"))

  const seed = async () => {
    for (const statement of seedRunningCases) {
      await fleet.database.sql(statement, [cases])
    }
  }
  const told = async () => {
    const [row] = await fleet.database.sql<{ events: number; deadlines: number; outbox: number; overdue: number }>(
      `select count(*)::int as events, count(distinct data ->> 'deadline_id')::int as deadlines,
         (select count(*)::int from after_sales_case_outbox where kind = 'deadline_breached') as outbox,
         (select count(*)::int from after_sales_case where breached_at is not null) as overdue
       from after_sales_case_event where kind = 'deadline_breached'`
    )
    return row
  }
  const each = (count: number) => ({ events: count, deadlines: count, outbox: count, overdue: count })

  it("tells each breach once when three look at the same time", async () => {
    const servers = await Promise.all(["one", "two", "three"].map((name) => fleet.server(name)))
    await seed()
    await fleet.database.sql(letRunOut, [1, half])

    await Promise.all(servers.map((server) => server.call("sweepNow", null)))
    expect(await told()).toEqual(each(half))
    await Promise.all(servers.map((server) => server.call("sweepNow", null)))
    expect(await told()).toEqual(each(half))
  }, 240_000)

  it("neither loses nor repeats a breach when one of them is killed half-way", async () => {
    const { database } = fleet
    const [one, two, three] = await Promise.all(["one", "two", "three"].map((name) => fleet.server(name)))
    await database.sql(letRunOut, [half + 1, cases])

    await database.sql("begin")
    await database.sql("lock table after_sales_case_outbox in exclusive mode")
    const doomed = one.call("sweepNow", null).catch(() => undefined)
    try {
      await until(async () => (await countOf("pg_locks where not granted and relation = $1::regclass")) > 0)
    } finally {
      await one.kill()
      await database.sql("rollback")
    }
    await doomed
    // What it had in hand is free when the database has noticed that nobody is there any more.
    await until(async () => (await countOf("pg_stat_activity where application_name = 'one' and $1 <> ''")) === 0)
    expect(await told()).toEqual(each(half))
    await Promise.all([two, three].map((server) => server.call("sweepNow", null)))

    expect(await told()).toEqual(each(cases))
  }, 240_000)

  const countOf = async (what: string) => {
    const rows = await fleet.database.sql(`select 1 from ${what}`, ["after_sales_case_outbox"])
    return rows.length
  }
}
