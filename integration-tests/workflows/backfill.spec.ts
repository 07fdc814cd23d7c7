import { confirmUnitsWorkflow } from "../../src/workflows/installed-base/workflows/confirm-units"
import { cancelJobWorkflow } from "../../src/workflows/platform/workflows/cancel-job"
import { runJobsWorkflow } from "../../src/workflows/platform/workflows/run-jobs"
import { setProductSettingWorkflow } from "../../src/workflows/installed-base/workflows/set-product-setting"
import { describeShop } from "../faults/shop-test"
import { jobsOf } from "./jobs"
import { fullPolicy, publishPolicy } from "./policy"
import { recordEvents } from "./recorder"
import { agent, at } from "./shop"

/** A shop that sold for a while before it got the plugin. */
describeShop("wf_backfill", (test) => {
  let events: ReturnType<typeof recordEvents>
  beforeAll(() => {
    events = recordEvents(test.container)
  })

  const today = () => new Date().toISOString().slice(0, 10)
  const backfill = (input: Record<string, unknown> = {}, isDryRun = false) =>
    jobsOf(test).run({ kind: "units_backfill", input: { placed_from: today(), ...input }, dry_run: isDryRun })
  /** Orders of the days before the installation, which is tomorrow. */
  const oldOrders = async () => {
    await test.sql(
      `update after_sales_setting set value = to_jsonb(to_char(now() + interval '1 day', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
       where key = 'units_since'`
    )
    const delivered = (await at(test).deliveredOn("2026-02-03", 2)).order
    const placed = await at(test).place(1, 1)
    await test.bus.drain()
    return { delivered, placed }
  }
  const census = async () =>
    (
      await test.sql<{ units: number; warranties: number; promised: number }>(
        `select (select count(*)::int from after_sales_unit) as units, count(*)::int as warranties,
           (count(*) filter (where is_confirmed))::int as promised from after_sales_warranty`
      )
    )[0]

  it("says beforehand how much it would make, and makes exactly that", async () => {
    await oldOrders()
    const trial = await backfill({}, true)
    expect(trial).toMatchObject({
      status: "completed",
      total: 2,
      done: 2,
      accepted: 4,
      result: { orders: 2, units: 4 },
    })
    expect(await census()).toEqual({ units: 0, warranties: 0, promised: 0 })

    const real = await backfill()
    expect(real).toMatchObject({ status: "completed", total: 2, done: 2, accepted: 4, result: trial.result })
    expect(await census()).toEqual({ units: 4, warranties: 4, promised: 0 })
    expect(await test.problems()).toEqual([])
  })

  it("leaves out what the shop does not track, beforehand and after", async () => {
    await setProductSettingWorkflow(test.container).run({
      input: { product_id: test.shop.articles[0].productId, tracking: "excluded", actor: agent },
    })
    await oldOrders()

    expect((await backfill({}, true)).accepted).toBe(1)
    expect((await backfill()).accepted).toBe(1)
  })

  it("makes nothing the second time", async () => {
    await oldOrders()
    await backfill()
    const before = await test.sql("select id from after_sales_unit order by id")

    expect((await backfill({}, true)).accepted).toBe(0)
    expect(await backfill()).toMatchObject({ status: "completed", done: 2, accepted: 0 })
    expect(await test.sql("select id from after_sales_unit order by id")).toEqual(before)
  })

  it("takes the orders of the days that were asked for, both included", async () => {
    const { delivered, placed } = await oldOrders()
    await test.sql(`update "order" set created_at = '2025-03-01T12:00:00Z' where id = ?`, [delivered.id])
    await test.sql(`update "order" set created_at = '2025-04-01T00:00:00Z' where id = ?`, [placed.id])

    expect((await backfill({ placed_from: "2025-03-01", placed_to: "2025-03-31" }, true)).total).toBe(1)
    expect((await backfill({ placed_from: "2025-03-02", placed_to: "2025-04-01" }, true)).total).toBe(1)
    expect((await backfill({ placed_from: "2025-03-01", placed_to: "2025-04-01" }, true)).total).toBe(2)
    expect((await backfill({ placed_from: "2025-04-02" }, true)).total).toBe(0)
  })

  it("leaves orders from after the installation to the events and the sweep", async () => {
    await at(test).place(1)
    await test.bus.drain()

    expect((await backfill()).total).toBe(0)
    expect((await census()).promised).toBe(1)
  })

  it("tells nobody of a promise before the merchant stands by it, and then of each", async () => {
    const { delivered } = await oldOrders()
    events.take()
    await backfill()
    expect(events.take().filter((line) => line.startsWith("warranty."))).toEqual([])

    const [unit] = await at(test).units(delivered.id)
    await confirmUnitsWorkflow(test.container).run({ input: { ids: [unit.id], actor: agent } })
    await test.bus.drain()
    expect(events.take()).toEqual([`warranty.issued ${unit.id}`, `warranty.started ${unit.id}`])
    expect(await census()).toEqual({ units: 4, warranties: 4, promised: 1 })
    expect(await at(test).history(unit.id)).toContain("confirmed")
  })

  it("confirms all that wait, in batches, and says when more is left", async () => {
    await oldOrders()
    await backfill()
    const confirm = async () =>
      (await confirmUnitsWorkflow(test.container).run({ input: { limit: 3, actor: agent } })).result

    expect((await confirm()).has_more).toBe(true)
    expect(await confirm()).toMatchObject({ has_more: false, units: [expect.anything()] })
    expect((await confirm()).units).toEqual([])
    expect((await census()).promised).toBe(4)
  })

  it("promises beyond the law only what the merchant chose for these orders", async () => {
    await oldOrders()
    const policy = await publishPolicy(test.container, fullPolicy("five"))
    await backfill()
    expect(await test.sql("select distinct kind from after_sales_warranty")).toEqual([{ kind: "statutory" }])
  })

  it("gives these orders the version that the merchant chose, and no newer one", async () => {
    const { delivered } = await oldOrders()
    const policy = await publishPolicy(test.container, fullPolicy("five"))
    await publishPolicy(test.container, fullPolicy("newer"))
    await backfill({ policy_version_id: policy.versions[0].id })

    const [unit] = await at(test).units(delivered.id)
    expect(await at(test).warranties(unit.id)).toMatchObject([
      { source_key: `policy:${policy.id}`, starts_on: "2026-02-03", parts_ends_on: "2031-02-03" },
      { source_key: "statutory", starts_on: "2026-02-03" },
    ])
  })

  it("goes on after the order at which a killed worker stopped", async () => {
    const { delivered, placed } = await oldOrders()
    const [first, second] = [delivered.id, placed.id].sort()
    const id = await jobsOf(test).abandoned({ kind: "units_backfill", input: { placed_from: today() } }, 1)
    await test.sql("update after_sales_job set cursor = ?::jsonb, total = 2 where id = ?", [
      JSON.stringify({ after: first }),
      id,
    ])
    await runJobsWorkflow(test.container).run()

    expect(await jobsOf(test).read(id)).toMatchObject({ status: "completed", done: 2, total: 2, attempts: 2 })
    expect(await at(test).units(first)).toEqual([])
    expect(await at(test).units(second)).not.toEqual([])
  })

  it("keeps an order that fails with its reason and goes on with the others", async () => {
    const { delivered, placed } = await oldOrders()
    await test.sql(`
      create function refuse_units() returns trigger as $$ begin
        if new.order_id = '${delivered.id}' then raise exception 'the shelf is full'; end if; return new; end $$ language plpgsql;
      create trigger refuse_units before insert on after_sales_unit for each row execute function refuse_units()`)
    const job = await backfill()
    await test.sql("drop trigger refuse_units on after_sales_unit; drop function refuse_units()")

    expect(job).toMatchObject({ status: "completed", done: 2, accepted: 2, rejected: 1 })
    expect(await jobsOf(test).rejections(job.id)).toMatchObject([
      { code: "order_failed", message: `${delivered.id}: the shelf is full` },
    ])
    expect(await at(test).units(placed.id)).toHaveLength(2)
  })

  it("stops where it is when it is cancelled, and keeps what it has made", async () => {
    const { delivered } = await oldOrders()
    let jobId = ""
    await test.sql(`
      create function cancel_job() returns trigger as $$ begin
        update after_sales_job set cancel_requested_at = now() where status = 'running'; return new; end $$ language plpgsql;
      create trigger cancel_job after insert on after_sales_unit for each row execute function cancel_job()`)
    jobId = (await backfill()).id
    await test.sql("drop trigger cancel_job on after_sales_unit; drop function cancel_job()")

    expect(await jobsOf(test).read(jobId)).toMatchObject({ status: "cancelled", accepted: 4 })
    expect(await at(test).units(delivered.id)).toHaveLength(2)
    const { errors } = await cancelJobWorkflow(test.container).run({ input: { job_id: jobId }, throwOnError: false })
    expect(errors[0].error).toMatchObject({ type: "conflict", code: "job_finished" })
  })
})
