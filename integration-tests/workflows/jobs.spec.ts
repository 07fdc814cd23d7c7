import type { CreateJobInput } from "../../src/modules/platform"
import { runJobsWorkflow } from "../../src/workflows/platform/workflows/run-jobs"
import { describeShop } from "../faults/shop-test"
import { jobsOf } from "./jobs"
import { agent, at } from "./shop"

/** Long work as a whole, and the list of serial numbers, the shortest of it. */
describeShop("wf_jobs", (test) => {
  const importSerials = (payload: string, isDryRun = false) =>
    jobsOf(test).run({ kind: "serials_import", payload, dry_run: isDryRun })
  const unitsOf = async (...quantities: number[]) => {
    const order = await at(test).place(...quantities)
    await test.bus.drain()
    const [{ display_id: number }] = await test.sql<{ display_id: number }>(
      `select display_id from "order" where id = ?`,
      [order.id]
    )
    return { order, number, units: await at(test).units(order.id) }
  }
  const serialsOf = async (orderId: string) => (await at(test).units(orderId)).map((unit) => unit.serial_number)

  describe("a list of serial numbers", () => {
    it("reaches units by their id, by their order's number, and by product where an order has several", async () => {
      const { order, number, units } = await unitsOf(2, 1)
      const ofSecond = units.filter(({ product_id }) => product_id === test.shop.articles[1].productId)[0]
      const ofFirst = units.filter(({ product_id }) => product_id === test.shop.articles[0].productId)
      const job = await importSerials(
        [
          "serial_number;unit_id;order_number;sku",
          `S-1;;${number};ESP-2`,
          `S-2;${ofFirst[1].id};;`,
          `S-3;;${number};ESP-1`,
        ].join("\n")
      )

      expect(job).toMatchObject({ status: "completed", done: 3, accepted: 3, rejected: 0 })
      expect((await at(test).unit(ofSecond.id)).serial_number).toBe("S-1")
      expect((await at(test).unit(ofFirst[1].id)).serial_number).toBe("S-2")
      expect((await at(test).unit(ofFirst[0].id)).serial_number).toBe("S-3")
      expect(await at(test).units(order.id)).toHaveLength(3)
    })

    it("keeps each row that it can't use with its line and the reason", async () => {
      const { order, number, units } = await unitsOf(2)
      const job = await importSerials(
        [
          "serial_number,unit_id,order_number",
          `S-1,,${number}`,
          ",," + number,
          `S-1,${units[1].id},`,
          "S-2,asunit_unknown,",
          "S-3,,999999",
          "S-4,,",
        ].join("\n")
      )

      expect(job).toMatchObject({ status: "completed", done: 6, accepted: 1, rejected: 5 })
      expect((await jobsOf(test).rejections(job.id)).map(({ line, code }) => [line, code])).toEqual([
        [3, "serial_unreadable"],
        [4, "serial_taken"],
        [5, "no_unit"],
        [6, "no_unit"],
        [7, "no_unit"],
      ])
      expect(await serialsOf(order.id)).toEqual(["S-1", null])
    })

    it("does not take half a number for an order's number", async () => {
      const { order, number } = await unitsOf(1)
      const job = await importSerials(`serial_number,order_number\nS-1,${number}-B\nS-2,${number}e0\nS-3,${number}.5`)

      expect(job).toMatchObject({ accepted: 0, rejected: 3 })
      expect(await serialsOf(order.id)).toEqual([null])
    })

    it("changes nothing the second time, and nothing at all in a dry run", async () => {
      const { order, number } = await unitsOf(2)
      const csv = `serial_number,order_number\nS-1,${number}\nS-2,${number}`
      expect(await importSerials(csv, true)).toMatchObject({ status: "completed", accepted: 2 })
      expect(await serialsOf(order.id)).toEqual([null, null])

      await importSerials(csv)
      const history = () => test.sql("select id from after_sales_unit_event order by id")
      const before = await history()
      expect(await importSerials(csv)).toMatchObject({ status: "completed", accepted: 2, rejected: 0 })
      expect(await serialsOf(order.id)).toEqual(["S-1", "S-2"])
      expect(await history()).toEqual(before)
    })

    it("fails as a whole without the columns that it needs", async () => {
      expect(await importSerials("serial_number\nS-1")).toMatchObject({
        status: "failed",
        error: expect.stringContaining("unit_id or order_number"),
      })
      expect((await importSerials("unit_id\nx")).error).toContain("serial_number")
    })
  })

  describe("a request for long work", () => {
    const csv = "serial_number,order_number\nS-1,1"
    const request = (changes: Partial<CreateJobInput> = {}) =>
      jobsOf(test).create({ kind: "serials_import", payload: csv, idempotency_key: "upload-1", ...changes })
    const count = async () => (await test.sql<{ count: number }>("select count(*)::int from after_sales_job"))[0].count

    it("is one job however often and however fast it is sent", async () => {
      await test.bus.drain()
      test.bus.takeDeliveries()
      const outcomes = await Promise.all([request(), request(), request()])
      const { result: later } = await request()
      await test.bus.drain()

      expect(new Set([...outcomes.map(({ result }) => result.id), later.id]).size).toBe(1)
      expect(await count()).toBe(1)
      expect(await jobsOf(test).read(later.id)).toMatchObject({ status: "completed", done: 1, attempts: 1 })
      expect(test.bus.takeDeliveries().filter(({ event }) => event.name === "after_sales.job.queued")).toHaveLength(1)
    })

    it.each<[string, Partial<CreateJobInput>]>([
      ["another file", { payload: `${csv}\nS-2,1` }],
      ["a dry run", { dry_run: true }],
      ["other work", { kind: "units_import" }],
    ])("is refused when its key came with %s before", async (_, changes) => {
      await request()
      const { errors } = await request(changes)

      expect(errors[0].error).toMatchObject({ type: "conflict", code: "idempotency_key_reused" })
      expect(await count()).toBe(1)
    })

    it("is somebody else's own under the same key", async () => {
      await request()
      const { errors } = await request({ created_by: { type: "user", id: "user_bea" } })

      expect(errors).toEqual([])
      expect(await count()).toBe(2)
    })

    it("is worked on by one of two processes", async () => {
      test.bus.hold()
      const { result } = await request()
      await Promise.all([runJobsWorkflow(test.container).run(), runJobsWorkflow(test.container).run()])
      test.bus.release()

      expect(await jobsOf(test).read(result.id)).toMatchObject({ status: "completed", attempts: 1 })
    })

    it("fails in the end when it kills every process that takes it", async () => {
      const id = await jobsOf(test).abandoned({ kind: "serials_import", payload: csv }, 0)
      await test.sql("update after_sales_job set attempts = 5")
      await runJobsWorkflow(test.container).run()

      expect(await jobsOf(test).read(id)).toMatchObject({ status: "failed", payload: null })
    })

    it("says in one line why it failed, without the statement that the database refused", async () => {
      const { number } = await unitsOf(1)
      await test.sql("alter table after_sales_unit_event rename to after_sales_unit_event_away")
      const job = await jobsOf(test).run({
        kind: "serials_import",
        payload: `serial_number,order_number\nS-1,${number}`,
        created_by: agent,
      })
      await test.sql("alter table after_sales_unit_event_away rename to after_sales_unit_event")

      expect(job).toMatchObject({ status: "failed", error: 'relation "after_sales_unit_event" does not exist' })
    })
  })
})
