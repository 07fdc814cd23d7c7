import type { Actor } from "../../../src/shared/actor"
import { anna, bruno, describePlatform } from "./platform-suite"

jest.setTimeout(60_000)

const csv = 'serial,product\nA?1,"it\'s ?? $1 \\"\n'

describePlatform("asking for long work", ({ service, sql }) => {
  const ask = (key: string | null, input = { policy: "p1", from: "2020" }, by: Actor = anna) =>
    service.createJob({ kind: "units_import", input, payload: csv, total: 2, created_by: by, idempotency_key: key })

  it("queues it, with who asked", async () => {
    const { is_new: isNew, ...job } = await ask(null)
    expect(isNew).toBe(true)
    expect(job).toMatchObject({
      id: expect.stringMatching(/^asjob_/),
      kind: "units_import",
      status: "queued",
      dry_run: false,
      input: { policy: "p1", from: "2020" },
      total: 2,
      done: 0,
      accepted: 0,
      rejected: 0,
      result: null,
      error: null,
      cancel_requested: false,
      created_by: { type: "user", id: "user_anna" },
      started_at: null,
      finished_at: null,
    })
    expect(await service.retrieveJob(job.id)).toEqual(job)
  })

  it("keeps the file as it came, and shows it in no list", async () => {
    const { is_new: _, ...job } = await ask(null)
    expect(await sql(`select payload from after_sales_job`)).toEqual([{ payload: csv }])
    const { jobs } = await service.listJobs()
    expect(jobs).toEqual([job])
    expect(JSON.stringify([job, jobs, await service.retrieveJob(job.id)])).not.toContain("serial,product")
  })

  it("gives the same job for the same key and the same work, also when asked twenty times at once", async () => {
    const jobs = await Promise.all(Array.from({ length: 20 }, () => ask("key-1")))
    expect(new Set(jobs.map((job) => job.id)).size).toBe(1)
    expect(jobs.filter((job) => job.is_new)).toHaveLength(1)
    expect(await ask("key-1", { from: "2020", policy: "p1" })).toMatchObject({ id: jobs[0].id })
    expect((await service.listJobs()).count).toBe(1)
  })

  it("refuses other work under the same key", async () => {
    const job = await ask("key-1")
    await expect(ask("key-1", { policy: "p2", from: "2020" })).rejects.toMatchObject({
      type: "conflict",
      code: "idempotency_key_reused",
      details: { job_id: job.id },
    })
    expect((await service.listJobs()).count).toBe(1)
  })

  it("tells one person's key from another's", async () => {
    const [first, second] = [await ask("key-1"), await ask("key-1", undefined, bruno)]
    expect(second.id).not.toBe(first.id)
  })

  it("makes a job each time when there is no key", async () => {
    await Promise.all([ask(null), ask(null)])
    expect((await service.listJobs()).count).toBe(2)
  })

  it("answers what PostgreSQL can't hold as bad input", async () => {
    await expect(service.createJob({ kind: "units_import", payload: "a\0b", created_by: anna })).rejects.toMatchObject({
      type: "invalid_data",
    })
    await expect(service.createJob({ kind: "dance" as "units_import", created_by: anna })).rejects.toMatchObject({
      type: "invalid_data",
    })
    expect((await service.listJobs()).count).toBe(0)
  })

  it("answers 404 for a job that isn't there", async () => {
    await expect(service.retrieveJob("asjob_none")).rejects.toMatchObject({ type: "not_found" })
    await expect(service.retrieveJob("asjob_?")).rejects.toMatchObject({ type: "not_found" })
  })
})

describePlatform("the list of jobs", ({ service, sql }) => {
  const many = (count: number) =>
    sql(`insert into after_sales_job (id, kind, status, input, created_by_type, created_by, fingerprint, created_at)
      select 'asjob_' || lpad(n::text, 6, '0'), case n % 2 when 0 then 'units_import' else 'units_backfill' end,
        case n % 3 when 0 then 'queued' else 'completed' end, '{}', 'user', 'user_anna', '',
        '2026-03-01 10:00:00.000001Z'::timestamptz + (n / 4) * interval '1 microsecond'
      from generate_series(1, ${count}) n`)

  it("is empty in a new shop", async () => {
    expect(await service.listJobs()).toEqual({
      jobs: [],
      count: 0,
      count_exact: true,
      offset: 0,
      limit: 20,
      next_cursor: null,
    })
  })

  it.each(["created_at", "-created_at"] as const)("pages by %s through rows of the same microsecond", async (order) => {
    await many(50)
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await service.listJobs({}, { limit: 7, order, cursor })
      seen.push(...page.jobs.map((job) => job.id))
      expect(page.count).toBe(50)
      cursor = page.next_cursor ?? undefined
    } while (cursor)
    const expected = Array.from({ length: 50 }, (_, n) => `asjob_${String(n + 1).padStart(6, "0")}`)
    expect(seen).toEqual(order === "created_at" ? expected : expected.reverse())
  })

  it("pages by offset too, and filters by kind and status", async () => {
    await many(50)
    const page = await service.listJobs({ kind: ["units_import"], status: ["queued"] }, { limit: 3, offset: 6 })
    expect(page).toMatchObject({ count: 8, count_exact: true, next_cursor: null })
    expect(page.jobs.map((job) => job.id)).toEqual(["asjob_000012", "asjob_000006"])
  })

  it("counts no further than a thousand", async () => {
    await many(1500)
    expect(await service.listJobs({}, { limit: 1 })).toMatchObject({ count: 1001, count_exact: false })
    expect((await service.listJobs({}, { limit: 1, offset: 1499 })).jobs).toHaveLength(1)
  })

  it("still says how many there are on a page beyond the last", async () => {
    await many(5)
    expect(await service.listJobs({}, { offset: 100 })).toMatchObject({ jobs: [], count: 5, next_cursor: null })
  })

  it.each(["garbage", "WyJqb2JzIiwiLWNyZWF0ZWRfYXQiLCJ4IiwieSJd"])("refuses the cursor %s", async (cursor) => {
    await expect(service.listJobs({}, { cursor })).rejects.toMatchObject({ type: "invalid_data" })
  })
})

describePlatform("rejected rows of an import", ({ service }) => {
  const row = (line: number, code = "serial_taken") => ({ line, code, message: `Line ${line}: a serial ? number` })

  it("are kept in bulk and read in the file's order", async () => {
    const job = await service.createJob({ kind: "units_import", created_by: anna })
    const rows = Array.from({ length: 5000 }, (_, n) => row(5001 - n))
    await service.addRejections(job.id, rows)
    expect(await service.listRejections(job.id, { limit: 3 })).toEqual([row(2), row(3), row(4)])
    expect(await service.listRejections(job.id, { after: row(4999), limit: 10 })).toEqual([row(5000), row(5001)])
  })

  it("are kept once, when whoever takes over reports them again", async () => {
    const job = await service.createJob({ kind: "units_import", created_by: anna })
    await service.addRejections(job.id, [row(2), row(3)])
    await service.addRejections(job.id, [row(3), row(3, "no_product"), row(4)])
    expect((await service.listRejections(job.id, { limit: 10 })).map(({ line, code }) => [line, code])).toEqual([
      [2, "serial_taken"],
      [3, "no_product"],
      [3, "serial_taken"],
      [4, "serial_taken"],
    ])
  })

  it("belong to their own job, and none is no trouble", async () => {
    const job = await service.createJob({ kind: "units_import", created_by: anna })
    await service.addRejections(job.id, [])
    await service.addRejections("asjob_other", [row(2)])
    expect(await service.listRejections(job.id, { limit: 10 })).toEqual([])
  })

  it("have short messages", async () => {
    await service.addRejections("asjob_1", [{ line: 2, code: "x", message: "👩".repeat(600) }])
    const [{ message }] = await service.listRejections("asjob_1", { limit: 1 })
    expect(message).toBe("👩".repeat(500))
  })
})

describePlatform("jobs of long ago", ({ service, sql }) => {
  const ask = () => service.createJob({ kind: "units_import", input: {}, payload: csv, created_by: anna })
  const now = new Date("2026-11-23T12:00:00.000Z")

  it("go with the rows that they left out, and no others do", async () => {
    const [old, recent, waiting] = [await ask(), await ask(), await ask()]
    await sql(`update after_sales_job set created_at = '2026-01-01'`)
    await sql(`update after_sales_job set status = 'failed', finished_at = '2026-08-20' where id = '${old.id}'`)
    await sql(`update after_sales_job set status = 'completed', finished_at = '2026-09-01' where id = '${recent.id}'`)
    await sql(
      [old, recent]
        .map(
          ({ id }) => `insert into after_sales_job_rejection (id, job_id, line, code, message)
           values ('asjrj_${id}', '${id}', 2, 'c', 'm');`
        )
        .join("")
    )
    expect(await service.deleteOldJobs(now)).toBe(1)
    expect(await service.deleteOldJobs(now)).toBe(0)
    expect((await service.listJobs()).jobs.map(({ id }) => id).sort()).toEqual([recent.id, waiting.id].sort())
    expect(await sql("select job_id from after_sales_job_rejection")).toEqual([{ job_id: recent.id }])
  })

  it("go once when two processes clear up together", async () => {
    await Promise.all([ask(), ask()])
    await sql(`update after_sales_job set created_at = '2026-01-01', finished_at = '2026-01-01', status = 'cancelled'`)
    const gone = await Promise.all([service.deleteOldJobs(now), service.deleteOldJobs(now)])
    expect(gone[0] + gone[1]).toBe(2)
  })
})
