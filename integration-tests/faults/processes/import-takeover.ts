import { type Fleet, isFull } from "./fleet"
import { until } from "./until"

const rows = isFull ? 100_000 : 12_000
const broken = 7

/** Long work outlives the process that began it. */
export function importTakeover(fleet: Fleet): void {
  const imported = async () => {
    const [{ count }] = await fleet.database.sql<{ count: number }>(
      "select count(*)::int as count from after_sales_unit where origin = 'backfill'"
    )
    return count
  }

  it("gives a job to one of two servers that ask at once", async () => {
    const [one, two] = await Promise.all([fleet.server("one"), fleet.server("two")])
    const known = await imported()
    const mark = `shared at ${Date.now()}`
    const ids = [await one.call("queueImport", { rows: 50, mark }), await two.call("queueImport", { rows: 500, mark })]

    await Promise.all([one.call("runJobs", null), two.call("runJobs", null)])

    const jobs = await Promise.all(ids.map((id) => one.call("retrieveJob", id)))
    expect(jobs.map(({ status, attempts }) => ({ status, attempts }))).toEqual([
      { status: "completed", attempts: 1 },
      { status: "completed", attempts: 1 },
    ])
    expect(await imported()).toBe(known + 500)
  }, 120_000)

  it("ends an import whose process was killed half-way with each row once", async () => {
    const one = await fleet.server("one")
    const known = await imported()
    const id = await one.call("queueImport", { rows, broken, mark: `taken over at ${Date.now()}` })
    const running = one.call("runJobs", null).catch(() => undefined)
    await until(async () => (await imported()) > known + rows / 3, 120_000)
    await one.kill()
    await running
    expect(await imported()).toBeLessThan(known + rows - broken)

    const two = await fleet.server("two")
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
    expect(await imported()).toBe(known + rows - broken)
    expect(await fleet.problems()).toEqual([])
    const [rejections] = await fleet.database.sql(
      "select count(*)::int as count from after_sales_job_rejection where job_id = $1",
      [id]
    )
    expect(rejections).toEqual({ count: broken })
  }, 600_000)
}
