import { setTimeout as sleep } from "node:timers/promises"
import { makeStock } from "../harness/stock"
import { httpSuite } from "../harness/suite"

const csv = { "content-type": "text/csv" }

httpSuite("units-bulk", makeStock, (shop) => {
  const manager = () => shop.manager.headers
  /** The job as it is when it has ended. */
  const finished = async (id: string) => {
    for (let tries = 0; tries < 200; tries++) {
      const { body } = await shop.call("admin.jobs.retrieve", { headers: manager(), params: { id } })
      if (!["queued", "running"].includes(body.job.status)) {
        return body.job
      }
      await sleep(50)
    }
    throw new Error("The job never ends")
  }
  const importFile = async (raw: string, query = {}, headers: Record<string, string> = {}) => {
    const { status, body } = await shop.call("admin.units.import", { headers: { ...manager(), ...csv, ...headers }, query, raw })
    expect(status).toBe(200)
    return finished(body.job.id)
  }
  const good = "external_id,sku,serial_number,email,bought_on,delivered_on,country,price,currency\n"

  it("gives scanned serial numbers to the units that have none, and tells those scanned before", async () => {
    const scan = (serials: string[]) =>
      shop.call("admin.units.scanSerials", { headers: shop.technician.headers, body: { order_id: shop.orderId, serials } })
    const first = await scan(["A1", "A2"])
    const second = await scan(["a1", "A3"])

    expect(first.body.units.map(({ serial_number }: { serial_number: string }) => serial_number)).toEqual(["A1", "A2"])
    expect(second.body).toMatchObject({ units: [{ serial_number: "A3" }], already: [{ serial_number: "a1" }] })
    expect((await scan(["A4"])).status).toBe(400)
    expect((await scan(["A1", " a1"])).status).toBe(400)
  })

  it("imports historic units, keeps the good rows and names each bad one with its line", async () => {
    const file = `${good}x1,LARIO-1,H-1,mario@example.com,2024-03-01,2024-03-05,IT,499.90,EUR\nx2,LARIO-1,H-2,not an address,2024-03-01,,IT,,\nx3,,,,,,,,\n`
    const job = await importFile(file)
    const rejections = await shop.call("admin.jobs.rejections", { headers: manager(), params: { id: job.id } })

    expect(job).toMatchObject({ status: "completed", accepted: 1, rejected: 2 })
    expect(rejections.headers["content-type"]).toBe("text/csv; charset=utf-8")
    expect(rejections.text.split("\n").map((row) => row.split(",")[0])).toEqual(["line", "3", "4", ""])
    const { body } = await shop.call("admin.units.list", { headers: manager(), query: { q: "H-1" } })
    expect(body.units[0]).toMatchObject({ owner_email: "mario@example.com", price_paid: 499.9, contract_on: "2024-03-01" })
  })

  it("is safe to run again, and writes nothing in a dry run", async () => {
    const file = `${good}x1,LARIO-1,H-1,mario@example.com,2024-03-01,,IT,,\n`
    const countOf = async () => (await shop.call("admin.units.list", { headers: manager() })).body.count
    const before = await countOf()

    expect(await importFile(file, { dry_run: "true" })).toMatchObject({ dry_run: true, accepted: 1, rejected: 0 })
    expect(await countOf()).toBe(before)
    await importFile(file)
    await importFile(file)
    expect(await countOf()).toBe(before + 1)
  })

  it("gives the same job for the same key, and refuses the key for another file", async () => {
    const send = (raw: string) =>
      shop.call("admin.units.import", { headers: { ...manager(), ...csv, "idempotency-key": "k" }, query: { dry_run: "true" }, raw })
    const file = `${good}H-9,,,old@example.com,2024-05-01,,it,,\n`
    const [first, second] = [await send(file), await send(file)]
    const other = await send(`${file}x`)

    expect(second.body.job.id).toBe(first.body.job.id)
    expect(other.status).toBe(409)
    expect(other.body.code).toBe("idempotency_key_reused")
    await finished(first.body.job.id)
  })

  it("sets serial numbers by a list", async () => {
    const raw = `unit_id,serial_number\n${shop.unitIds[0]},L-1\nasunit_unknown,L-2\n`
    const { body } = await shop.call("admin.units.importSerials", { headers: { ...shop.agent.headers, ...csv }, raw })
    const job = await finished(body.job.id)
    const { body: read } = await shop.call("admin.units.retrieve", { headers: manager(), params: { id: shop.unitIds[0] } })

    expect(job).toMatchObject({ kind: "serials_import", accepted: 1, rejected: 1 })
    expect(read.unit.serial_number).toBe("L-1")
  })

  it("refuses a file over 32 MB, before and while it is read, and what is no CSV", async () => {
    const huge = Buffer.alloc(32 * 1024 * 1024 + 1, "x")
    const tooLong = await shop.call("admin.units.import", { headers: { ...manager(), ...csv }, raw: huge })
    const image = await shop.call("admin.units.import", { headers: { ...manager(), "content-type": "image/png" }, raw: "PNG" })
    for (const route of ["admin.units.import", "admin.units.importSerials"]) {
      const headerAlone = await shop.call(route, { headers: { ...manager(), ...csv }, raw: "sku,bought_on,unit_id,serial_number\n" })
      expect(headerAlone.status).toBe(400)
      expect(headerAlone.body.message).toContain("at least one row below it")
      const other = await shop.call(route, { headers: { ...manager(), ...csv }, raw: "name\nvalue\n" })
      expect(other.body.message).toContain("a header with the column")
    }
    const empty = await shop.call("admin.units.import", { headers: { ...manager(), ...csv }, raw: "" })
    const latin = Buffer.from([0x73, 0x6b, 0x75, 0x0a, 0xe9])
    const notUtf8 = await shop.call("admin.units.import", { headers: { ...manager(), ...csv }, raw: latin })

    expect([tooLong.status, image.status, empty.status, notUtf8.status]).toEqual([413, 415, 400, 400])
    expect((await shop.call("admin.jobs.list", { headers: manager() })).body.count).toBe(0)
  })

  it("exports what the filters leave, with nothing that a spreadsheet would run", async () => {
    await shop.call("admin.units.setSerial", {
      headers: manager(),
      params: { id: shop.unitIds[0] },
      body: { serial_number: "=HYPERLINK(1)" },
    })
    const { headers, text } = await shop.call("admin.units.export", { headers: manager(), query: { order_id: shop.orderId } })
    const lines = text.trim().split("\n")

    expect(headers["content-disposition"]).toBe('attachment; filename="units.csv"')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toContain("id,status,order_id")
    expect(text).toContain("'=HYPERLINK(1)")
    const none = await shop.call("admin.units.export", { headers: manager(), query: { order_id: "order_none" } })
    expect(none.text.trim().split("\n")).toHaveLength(1)
  })

  it("previews a backfill, runs it, and confirms what it made", async () => {
    const backfill = (dry_run: boolean) =>
      shop.call("admin.units.backfill", { headers: manager(), body: { placed_from: "2020-01-01", dry_run } })
    const preview = await finished((await backfill(true)).body.job.id)
    const confirmed = await shop.call("admin.units.confirm", { headers: manager(), body: { all: true } })

    expect(preview).toMatchObject({ kind: "units_backfill", status: "completed", dry_run: true })
    expect(confirmed.body).toEqual({ confirmed: 0, has_more: false })
    expect((await shop.call("admin.units.confirm", { headers: manager(), body: {} })).status).toBe(400)
  })

  it("shows how far behind the sweep is", async () => {
    const { body } = await shop.call("admin.units.sync", { headers: shop.viewer.headers })

    expect(body.sync).toMatchObject({ orders_waiting: 0, units_waiting: 0, lag_seconds: 0 })
  })

  it("a job that has ended cannot be cancelled", async () => {
    const job = await importFile(`${good}H-9,,,old@example.com,2024-05-01,,it,,\n`, { dry_run: "true" })
    const cancel = await shop.call("admin.jobs.cancel", { headers: manager(), params: { id: job.id } })

    expect(cancel.status).toBe(409)
    expect((await shop.call("admin.jobs.list", { headers: manager(), query: { kind: "units_import" } })).body.count).toBe(1)
  })
})
