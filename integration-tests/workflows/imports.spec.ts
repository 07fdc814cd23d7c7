import { cancelJobWorkflow } from "../../src/workflows/platform/workflows/cancel-job"
import { confirmUnitsWorkflow } from "../../src/workflows/installed-base/workflows/confirm-units"
import { runJobsWorkflow } from "../../src/workflows/platform/workflows/run-jobs"
import { describeShop } from "../faults/shop-test"
import { jobsOf } from "./jobs"
import { recordEvents } from "./recorder"
import { fullPolicy, publishPolicy } from "./policy"
import { agent, at } from "./shop"

type Imported = {
  id: string
  external_key: string
  product_id: string | null
  product_title: string
  serial_number: string | null
  owner_email: string | null
  owner_customer_id: string | null
  price: string | null
  contract_on: string
  confirmed_at: Date | null
}

/** A merchant's list of what was sold before the plugin came. */
describeShop("wf_imports", (test) => {
  let events: ReturnType<typeof recordEvents>
  beforeAll(() => {
    events = recordEvents(test.container)
  })

  const header = "external_id;sku;serial_number;email;bought_on;delivered_on;country;price;currency"
  const good = (number: number) =>
    `A-${number};ESP-1;SN-${number};buyer${number}@example.com;2026-01-10;2026-01-12;IT;"1499,90";EUR`
  const file = (...rows: string[]) => [header, ...rows].join("\n")
  const importFile = (payload: string, changes: { dry_run?: boolean; input?: Record<string, unknown> } = {}) =>
    jobsOf(test).run({ kind: "units_import", payload, ...changes })
  const units = () =>
    test.sql<Imported>(
      `select id, external_key, product_id, product_title, serial_number, owner_email, owner_customer_id,
         price_paid::float::text as price, contract_on, confirmed_at
       from after_sales_unit order by external_key`
    )
  const census = async () =>
    (
      await test.sql<{ units: number; warranties: number }>(
        `select (select count(*)::int from after_sales_unit) as units,
           (select count(*)::int from after_sales_warranty) as warranties`
      )
    )[0]

  it("reads what a spreadsheet of half of Europe writes: BOM, semicolons, decimal comma, quotes, other columns", async () => {
    const csv =
      "\ufeffExternal ID;SKU;Email;Bought-On;Price;Currency;Colour\r\n" +
      'K-1;ESP-1;Ada@Example.com;2026-01-10;"1499,90";eur;red\r\n'
    const job = await importFile(csv)

    expect(job).toMatchObject({ status: "completed", done: 1, accepted: 1, rejected: 0, error: null })
    expect(await units()).toMatchObject([
      {
        external_key: "K-1",
        product_id: test.shop.articles[0].productId,
        product_title: "Espresso machine 1",
        owner_email: "ada@example.com",
        owner_customer_id: test.customer.id,
        price: "1499.9",
        contract_on: "2026-01-10",
      },
    ])
  })

  it("keeps the good rows of a long list, and each bad one with its line and the reason", async () => {
    const bad: [row: string, code: string][] = [
      ["B-1;ESP-1;;x@example.com;2026-02-30;;IT;;", "contract_on_invalid"],
      ["B-2;ESP-1;;x@example.com;10/01/2026;;IT;;", "contract_on_invalid"],
      ["B-3;ESP-1;;x@example.com;;;IT;;", "contract_on_invalid"],
      ["B-4;ESP-1;;x@example.com;2999-01-01;;IT;;", "contract_on_invalid"],
      ["B-5;ESP-1;;x@example.com;2026-01-10;2026-13-01;IT;;", "delivered_on_invalid"],
      ["B-6;NO-SUCH-SKU;;x@example.com;2026-01-10;;IT;;", "product_missing"],
      ["B-7;ESP-1;;nobody;2026-01-10;;IT;;", "email_invalid"],
      ["B-8;ESP-1;;x@example.com;2026-01-10;;Italy;;", "country_invalid"],
      ["B-9;ESP-1;;x@example.com;2026-01-10;;IT;free;EUR", "price_invalid"],
      ["B-10;ESP-1;;x@example.com;2026-01-10;;IT;12;", "price_invalid"],
      [`B-11;ESP-1;${"9".repeat(200)};x@example.com;2026-01-10;;IT;;`, "serial_invalid"],
      ["A-1;ESP-1;;x@example.com;2026-01-10;;IT;;", "duplicate_row"],
      ["B-12;ESP-1;SN-1;x@example.com;2026-01-10;;IT;;", "serial_taken"],
      ["B-13", "product_missing"],
    ]
    const rows = [...Array.from({ length: 290 }, (_, index) => good(index + 1)), ...bad.map(([row]) => row)]
    const job = await importFile(file(...rows))

    expect(job).toMatchObject({ status: "completed", done: 304, accepted: 290, rejected: bad.length })
    const rejections = await jobsOf(test).rejections(job.id)
    expect(rejections.map(({ line, code }) => [line, code])).toEqual(bad.map(([, code], index) => [292 + index, code]))
    expect(rejections.every(({ message }) => message.length > 10)).toBe(true)
    expect(await census()).toEqual({ units: 290, warranties: 290 })
  })

  it.each([
    ["no day of purchase", "sku;email\nESP-1;x@example.com", /bought_on/],
    ["neither sku nor title", "bought_on;email\n2026-01-10;x@example.com", /sku or product_title/],
    ["a header and no row", header, /at least one row/],
    ["nothing in it", "", /at least one row/],
    ["a quote that never ends", `${header}\n"A-1;ESP-1`, /quote/i],
  ])("fails a file with %s as a whole, in one line, and makes nothing", async (_, csv, reason) => {
    const job = await importFile(csv)

    expect(job).toMatchObject({ status: "failed", accepted: 0 })
    expect(job.error).toMatch(reason)
    expect(job.error).not.toContain("\n")
    expect(await census()).toEqual({ units: 0, warranties: 0 })
  })

  it("takes formulas for what they are, text", async () => {
    const job = await importFile(`sku,product_title,bought_on\n"=1+1","=HYPERLINK(""x"")",2026-01-10`)

    expect(job).toMatchObject({ status: "completed", accepted: 1 })
    expect((await units())[0].product_title).toBe('=HYPERLINK("x")')
  })

  it("says in a dry run what would come of the file, and writes nothing", async () => {
    const csv = file(good(1), good(2), "B-1;ESP-1;;x@example.com;soon;;IT;;", good(1))
    const trial = await importFile(csv, { dry_run: true })
    expect(await census()).toEqual({ units: 0, warranties: 0 })
    const real = await importFile(csv)

    for (const key of ["status", "done", "accepted", "rejected"] as const) {
      expect(trial[key]).toBe(real[key])
    }
    expect(await jobsOf(test).rejections(trial.id)).toEqual(await jobsOf(test).rejections(real.id))
    expect(await census()).toEqual({ units: 2, warranties: 2 })
  })

  it("adds nothing when the same file comes again, and counts its rows as there", async () => {
    const csv = file(good(1), good(2), ";ESP-1;;keyless@example.com;2026-01-10;;IT;;")
    await importFile(csv)
    const before = await units()
    const again = await importFile(csv)

    expect(again).toMatchObject({ status: "completed", accepted: 3, rejected: 0 })
    expect(await units()).toEqual(before)
    expect(await census()).toEqual({ units: 3, warranties: 3 })
  })

  it("goes on where a killed worker stopped, and reads no row before that again", async () => {
    const rows = Array.from({ length: 6 }, (_, index) => good(index + 1))
    const id = await jobsOf(test).abandoned({ kind: "units_import", payload: file(...rows) }, 4)
    await runJobsWorkflow(test.container).run()

    expect(await jobsOf(test).read(id)).toMatchObject({ status: "completed", done: 6, accepted: 6, attempts: 2 })
    expect((await units()).map(({ external_key }) => external_key)).toEqual(["A-5", "A-6"])
  })

  it("goes over a chunk again that a killed worker had written and not reported, and doubles nothing", async () => {
    const csv = file(good(1), good(2), "B-1;ESP-1;;nobody;2026-01-10;;IT;;")
    await importFile(csv)
    const id = await jobsOf(test).abandoned({ kind: "units_import", payload: csv }, 0)
    await runJobsWorkflow(test.container).run()

    expect(await jobsOf(test).read(id)).toMatchObject({ status: "completed", done: 3, accepted: 2, rejected: 1 })
    expect(await census()).toEqual({ units: 2, warranties: 2 })
  })

  it("is not started when it was cancelled while it waited", async () => {
    test.bus.hold()
    const { result } = await jobsOf(test).create({ kind: "units_import", payload: file(good(1)) })
    await cancelJobWorkflow(test.container).run({ input: { job_id: result.id } })
    test.bus.release()
    await runJobsWorkflow(test.container).run()

    expect(await jobsOf(test).read(result.id)).toMatchObject({ status: "cancelled", payload: null })
    expect(await census()).toEqual({ units: 0, warranties: 0 })
  })

  it("drops the file when the work is over, and tells that it is", async () => {
    await test.bus.drain()
    events.take()
    const job = await importFile(file(good(1)))

    expect((await jobsOf(test).read(job.id)).payload).toBeNull()
    expect(events.take()).toEqual([`job.finished ${job.id}`, `job.queued ${job.id}`])
  })

  it("promises nothing until the merchant confirms, and then what the merchant chose for the list", async () => {
    const policy = await publishPolicy(test.container, fullPolicy("five"))
    await importFile(file(good(1)), { input: { policy_version_id: policy.versions[0].id } })
    await importFile(file(good(2)))
    const [first, second] = await units()
    expect([first.confirmed_at, second.confirmed_at]).toEqual([null, null])
    expect(await test.sql("select distinct is_confirmed from after_sales_warranty")).toEqual([{ is_confirmed: false }])
    events.take()

    await confirmUnitsWorkflow(test.container).run({ input: { actor: agent } })
    await test.bus.drain()
    const kinds = async (id: string) => (await at(test).warranties(id)).map(({ kind }) => kind).sort()
    expect(await kinds(first.id)).toEqual(["commercial", "statutory"])
    expect(await kinds(second.id)).toEqual(["statutory"])
    expect(await test.sql("select distinct is_confirmed from after_sales_warranty")).toEqual([{ is_confirmed: true }])
    expect(events.take().filter((line) => line.startsWith("warranty.issued"))).toHaveLength(3)
  })
})
