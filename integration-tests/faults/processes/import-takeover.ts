import { setTimeout } from "node:timers/promises"
import { type Fleet, isFull } from "./fleet"

const rows = isFull ? 100_000 : 12_000
const broken = 7

/** Long work outlives the process that began it. */
export function importTakeover(fleet: Fleet): void {
  const units = async () =>
    Number((await fleet.database.sql<{ count: string }>("select count(*) from after_sales_unit"))[0].count)

  it("ends an import whose process was killed half-way with each row once", async () => {
    const one = await fleet.start("one")
    const id = await one.call("queueImport", { rows, broken })
    const running = one.call("runJobs", null).catch(() => undefined)
    while ((await units()) < rows / 3) {
      await setTimeout(5)
    }
    await one.kill()
    await running
    expect(await units()).toBeLessThan(rows - broken)

    const two = await fleet.start("two")
    expect((await two.call("retrieveJob", id)).status).toBe("running")
    await fleet.expireLeases()
    await two.call("runJobs", null)
    await two.call("sweepNow", null)

    expect(await two.call("retrieveJob", id)).toMatchObject({
      status: "completed",
      attempts: 2,
      done: rows,
      accepted: rows - broken,
      rejected: broken,
    })
    expect(await units()).toBe(rows - broken)
    expect(await fleet.problems()).toEqual([])
    const [rejections] = await fleet.database.sql("select count(*)::int as count from after_sales_job_rejection")
    expect(rejections).toEqual({ count: broken })
  }, 600_000)

  it("gives a job to one of two servers that ask at once", async () => {
    const [one, two] = await Promise.all([fleet.start("one"), fleet.start("two")])
    const ids = [await one.call("queueImport", { rows: 50 }), await two.call("queueImport", { rows: 500 })]

    await Promise.all([one.call("runJobs", null), two.call("runJobs", null)])

    const jobs = await Promise.all(ids.map((id) => one.call("retrieveJob", id)))
    expect(jobs.map(({ status, attempts }) => ({ status, attempts }))).toEqual([
      { status: "completed", attempts: 1 },
      { status: "completed", attempts: 1 },
    ])
    expect(await units()).toBe(500)
  }, 120_000)
}
