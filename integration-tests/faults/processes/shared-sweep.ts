import { type Fleet, isFull } from "./fleet"

/** Writes down which server touches which row. */
const watch = `
  create table seen (row_id text, what text, server text);
  create function see() returns trigger language plpgsql as $$
  begin
    insert into seen values (to_jsonb(new) ->> tg_argv[1], tg_argv[0], current_setting('application_name'));
    return new;
  end $$;
  create trigger see_claim after update of claimed_until on after_sales_order_sync
    for each row when (new.claimed_until > now()) execute function see('order claimed', 'order_id');
  create trigger see_sync after update of synced_at on after_sales_order_sync
    for each row when (new.synced_at is distinct from old.synced_at) execute function see('order reconciled', 'order_id');
  create trigger see_unit after update of assured_rev on after_sales_unit
    for each row when (new.assured_rev > old.assured_rev) execute function see('unit assured', 'id');`

const unwatch = "drop function if exists see() cascade; drop table if exists seen"

/** Two servers, one database. */
export function sharedSweep(fleet: Fleet): void {
  const bothServers = () => Promise.all([fleet.server("one"), fleet.server("two")])

  it("lets two servers share the sweep, each order and unit once", async () => {
    const { shop, customer, database } = fleet
    const orders = isFull ? 1000 : 200
    const [one, two] = await bothServers()
    const ids = await one.call("createOrdersSilently", { shop, customer, count: orders, lines: 2 })
    await one.call("queueOrders", ids)
    await database.sql(unwatch)
    await database.sql(watch)

    await Promise.all([one.call("sweepNow", null), two.call("sweepNow", null)])

    const seen = await database.sql<{ what: string; rows: number; times: number; servers: string[] }>(
      `select what, count(distinct row_id)::int as rows, count(*)::int as times, array_agg(distinct server) as servers
       from seen group by what order by what`
    )
    await database.sql(unwatch)
    expect(seen).toEqual([
      { what: "order claimed", rows: orders, times: orders, servers: ["one", "two"] },
      { what: "order reconciled", rows: orders, times: orders, servers: ["one", "two"] },
      { what: "unit assured", rows: 2 * orders, times: 2 * orders, servers: ["one", "two"] },
    ])
    expect(await fleet.problems()).toEqual([])
  }, 180_000)

  it("doubles nothing when both hear of the same orders at once", async () => {
    const { shop, customer } = fleet
    const [one, two] = await bothServers()
    const ids = await one.call("createOrdersSilently", { shop, customer, count: 20, lines: 3 })
    const events = ids.map((id) => ({ name: "order.placed", data: { id } }))

    await Promise.all([one, two].flatMap((server) => events.map((event) => server.call("deliverEvent", event))))

    expect(await fleet.problems()).toEqual([])
  }, 120_000)
}
