import type { ClaimedJob, JobKind } from "../../../src/modules/platform"
import { maxJobAttempts } from "../../../src/modules/platform/domain/job"
import { anna, describePlatform, passSeconds } from "./platform-suite"

jest.setTimeout(60_000)

const taken = (job: ClaimedJob | null): ClaimedJob => {
  if (!job) {
    throw new Error("there was no job to take")
  }
  return job
}

describePlatform("working on jobs", ({ service, sql, inTransaction }) => {
  const ask = (kind: JobKind = "units_import") =>
    service.createJob({ kind, payload: "a,b\n1,2\n", created_by: anna, input: { x: 1 } })
  const killWorkers = () => sql(`update after_sales_job set claimed_until = now() - interval '1 second'`)

  it("finds nothing to do in a quiet shop", async () => {
    expect(await service.claimJob()).toBeNull()
  })

  it("takes the oldest, with its file", async () => {
    const first = await ask()
    await ask()
    expect(await service.claimJob()).toMatchObject({
      id: first.id,
      status: "running",
      payload: "a,b\n1,2\n",
      cursor: null,
      attempts: 1,
      claim: expect.any(String),
      started_at: expect.any(String),
    })
  })

  it("gives each of ten processes that ask at once a job of its own", async () => {
    await Promise.all(Array.from({ length: 7 }, () => ask()))
    const claims = await Promise.all(Array.from({ length: 10 }, () => service.claimJob()))
    const ids = claims.flatMap((job) => job?.id ?? [])
    expect(ids).toHaveLength(7)
    expect(new Set(ids).size).toBe(7)
  })

  it("gives one job to one of twenty processes", async () => {
    await ask()
    const claims = await Promise.all(Array.from({ length: 20 }, () => service.claimJob()))
    expect(claims.filter((job) => job !== null)).toHaveLength(1)
  })

  it("doesn't wait for a row that another process is about to take", async () => {
    const [first, second] = [await ask(), await ask()]
    await inTransaction(async (other) => {
      await other(`select 1 from after_sales_job where id = '${first.id}' for update`)
      expect((await service.claimJob())?.id).toBe(second.id)
      expect(await service.claimJob()).toBeNull()
    })
    expect((await service.claimJob())?.id).toBe(first.id)
  })

  it("takes only the kinds that are asked for", async () => {
    await ask("units_import")
    const backfill = await ask("units_backfill")
    expect((await service.claimJob({ kinds: ["units_backfill"] }))?.id).toBe(backfill.id)
    expect(await service.claimJob({ kinds: ["units_backfill"] })).toBeNull()
  })

  it("reports progress and ends with a result, and the file is dropped", async () => {
    const { id } = await ask()
    const job = taken(await service.claimJob())
    const report = { total: 10, done: 4, accepted: 3, rejected: 1, cursor: { line: 5 } }
    expect(await service.reportProgress(job, report)).toEqual({ cancel_requested: false })
    expect(await service.retrieveJob(id)).toMatchObject({
      status: "running",
      total: 10,
      done: 4,
      accepted: 3,
      rejected: 1,
    })

    const done = await service.finishJob(job, { action: "complete", result: { units: 9 } })
    expect(done).toMatchObject({ status: "completed", result: { units: 9 }, done: 4, finished_at: expect.any(String) })
    expect(await sql(`select payload, claimed_by from after_sales_job`)).toEqual([{ payload: null, claimed_by: null }])
    expect(await service.claimJob()).toBeNull()
  })

  it("counts nothing twice when a report comes twice", async () => {
    await ask()
    const job = taken(await service.claimJob())
    await service.reportProgress(job, { done: 4, accepted: 4 })
    await service.reportProgress(job, { done: 4, accepted: 4 })
    expect(await service.retrieveJob(job.id)).toMatchObject({ done: 4, accepted: 4 })
  })

  it("lets a job fail with its reason", async () => {
    await ask()
    const job = taken(await service.claimJob())
    const failed = await service.finishJob(job, { action: "fail", error: "Why? No column" })
    expect(failed).toMatchObject({ status: "failed", error: "Why? No column" })
    expect(await service.claimJob()).toBeNull()
  })

  it("lets another process go on where a killed one came to, and the killed one's late word counts nothing", async () => {
    await ask()
    const dead = taken(await service.claimJob({ lease_seconds: 60 }))
    await service.reportProgress(dead, { done: 500, accepted: 499, cursor: { line: 501 }, lease_seconds: 600 })
    await passSeconds(sql, 300)
    expect(await service.claimJob()).toBeNull()
    await passSeconds(sql, 300)

    const heir = taken(await service.claimJob())
    expect(heir).toMatchObject({ id: dead.id, cursor: { line: 501 }, done: 500, attempts: 2, payload: "a,b\n1,2\n" })
    const lost = { type: "conflict", code: "job_claim_lost" }
    await expect(service.reportProgress(dead, { done: 1000 })).rejects.toMatchObject(lost)
    await expect(service.finishJob(dead, { action: "complete" })).rejects.toMatchObject(lost)
    expect(await service.retrieveJob(heir.id)).toMatchObject({ status: "running", done: 500 })
    await service.finishJob(heir, { action: "complete" })
    await expect(service.finishJob(heir, { action: "fail" })).rejects.toMatchObject(lost)
  })

  it("leaves a slow job with a process that gives signs of life", async () => {
    await ask()
    const slow = taken(await service.claimJob({ lease_seconds: 60 }))
    await service.reportProgress(slow, { lease_seconds: 600 })
    await passSeconds(sql, 300)
    expect(await service.claimJob()).toBeNull()
  })

  it("gives up on a job that kills every process, and goes on with the next", async () => {
    const deadly = await ask()
    for (let attempt = 1; attempt <= maxJobAttempts; attempt++) {
      expect(await service.claimJob()).toMatchObject({ id: deadly.id, attempts: attempt })
      await killWorkers()
    }
    const next = await ask()
    expect((await service.claimJob())?.id).toBe(next.id)
    expect(await service.retrieveJob(deadly.id)).toMatchObject({
      status: "failed",
      error: "The process that worked on it died 5 times",
      attempts: maxJobAttempts,
    })
  })

  it("cancels a job that waits at once", async () => {
    const { id } = await ask()
    expect(await service.cancelJob(id)).toMatchObject({ status: "cancelled", finished_at: expect.any(String) })
    expect(await service.claimJob()).toBeNull()
    expect(await sql(`select payload from after_sales_job`)).toEqual([{ payload: null }])
  })

  it("tells a running job at its next report, and keeps what it has done", async () => {
    const { id } = await ask()
    const job = taken(await service.claimJob())
    await service.reportProgress(job, { done: 3 })
    expect(await service.cancelJob(id)).toMatchObject({ status: "running", cancel_requested: true, finished_at: null })
    expect(await service.cancelJob(id)).toMatchObject({ status: "running" })
    expect(await service.reportProgress(job, { done: 4 })).toEqual({ cancel_requested: true })
    expect(await service.finishJob(job, { action: "cancel" })).toMatchObject({ status: "cancelled", done: 4 })
  })

  it("ends a dead process's job when it is cancelled, before or after the death", async () => {
    const [first, second] = [await ask(), await ask()]
    await service.claimJob()
    await service.claimJob()
    await service.cancelJob(first.id)
    await killWorkers()
    expect(await service.cancelJob(second.id)).toMatchObject({ status: "cancelled" })
    expect(await service.claimJob()).toBeNull()
    expect(await service.retrieveJob(first.id)).toMatchObject({ status: "cancelled", attempts: 1 })
  })

  it("refuses to cancel what is over or was never there", async () => {
    const { id } = await ask()
    await service.finishJob(taken(await service.claimJob()), { action: "complete" })
    await expect(service.cancelJob(id)).rejects.toMatchObject({
      type: "conflict",
      code: "job_finished",
      details: { status: "completed" },
    })
    await expect(service.cancelJob("asjob_none")).rejects.toMatchObject({ type: "not_found" })
  })

  it("completes a job whose cancellation comes in the moment of its end, and says which came first", async () => {
    for (let round = 0; round < 10; round++) {
      const { id } = await ask()
      const job = taken(await service.claimJob())
      const [end, cancel] = await Promise.allSettled([
        service.finishJob(job, { action: "complete" }),
        service.cancelJob(id),
      ])
      expect(end.status).toBe("fulfilled")
      expect(await service.retrieveJob(id)).toMatchObject({ status: "completed" })
      if (cancel.status === "fulfilled") {
        expect(cancel.value).toMatchObject({ status: "running", cancel_requested: true })
      } else {
        expect(cancel.reason).toMatchObject({ code: "job_finished" })
      }
    }
  })
})
