import fc from "fast-check"
import type { UnitImportRow } from "../../../src/modules/installed-base"
import { describeInstalledBase } from "./installed-base-suite"
import { agent, anna, anOrder, sold } from "./orders"

const runs = Number(process.env.FC_RUNS ?? 60)
const nasty = fc.constantFrom(
  "",
  " ",
  "\0",
  "\ud800",
  "'; drop table x; --",
  "%",
  "_",
  "\\",
  "ı",
  "１２",
  "🔧",
  "?",
  "$1",
  ":id",
  "null"
)
const text = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), nasty, fc.constant("x".repeat(5000)))
const day = fc.oneof(text, fc.constantFrom("2024-02-30", "2024-03-31", "0000-00-00", "9999-12-31", "infinity"))
const time = fc.oneof(text, fc.constantFrom("2026-03-05T09:30:00Z", "infinity", "9999-12-31T00:00:00Z", "-1"))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

describeInstalledBase("input of any kind", ({ service, sql }) => {
  const tables = ["after_sales_unit", "after_sales_unit_event", "after_sales_unit_transfer", "after_sales_unit_matter"]
  const state = async () =>
    JSON.stringify(
      await Promise.all(tables.map((table) => sql(`select to_jsonb(t) as row from ${table} t order by id`)))
    )
  const kinds = ["invalid_data", "not_found", "not_allowed", "conflict"]

  /** Whatever comes in is taken, or refused in words and without a trace. */
  async function never(input: fc.Arbitrary<() => Promise<unknown>>): Promise<void> {
    const property = fc.asyncProperty(input, async (call) => {
      const before = await state()
      const refusal = await call().then(
        () => null,
        (error) => error
      )
      if (refusal) {
        expect(kinds).toContain(refusal.type)
        // What stands in quotes is the input told back.
        expect(refusal.message.replace(/'.*'/s, "")).not.toMatch(/relation|column|syntax|constraint|\$\d/)
        expect(await state()).toBe(before)
      }
    })
    await fc.assert(property, { numRuns: runs })
  }

  const sell = async () => (await service.reconcileOrder(anOrder({}, { quantity: 2 }), sold)).created

  it("never breaks facts, serial numbers or matters", async () => {
    const [unit_id] = await sell()
    const id = fc.oneof(fc.constant(unit_id), text)
    const fact = fc.constantFrom("delivered_at", "returned_at", "scrapped_at") as fc.Arbitrary<"delivered_at">
    await never(
      fc.oneof(
        fc.tuple(id, fact, time).map(
          ([unit_id, fact, at]) =>
            () =>
              service.recordFact({ unit_id, fact, at, actor: agent })
        ),
        fc.tuple(id, fact, fc.option(time), text).map(
          ([unit_id, fact, at, reason_code]) =>
            () =>
              service.correctFact({ unit_id, fact, at, reason_code, actor: agent })
        ),
        fc.tuple(id, text).map(
          ([unit_id, serial_number]) =>
            () =>
              service.setSerial({ unit_id, serial_number, actor: agent })
        ),
        fc.tuple(text, fc.array(text, { maxLength: 4 })).map(
          ([order_id, serials]) =>
            () =>
              service.scanSerials({ order_id, serials, actor: agent })
        ),
        fc.tuple(id, text, maybe(text)).map(
          ([unit_id, ref_id, note_code]) =>
            () =>
              service.openMatter({ unit_id, kind: "case", ref_id, note_code, actor: agent })
        ),
        fc.tuple(id, text).map(
          ([unit_id, matter_id]) =>
            () =>
              service.closeMatter({ unit_id, matter_id, actor: agent })
        )
      )
    )
  })

  it("never breaks transfers", async () => {
    const [unit_id] = await sell()
    const id = fc.oneof(fc.constant(unit_id), text)
    await never(
      fc.oneof(
        fc.tuple(id, text, maybe(text), maybe(text)).map(
          ([unit_id, to_email, customer_id, idempotency_key]) =>
            () =>
              service.requestTransfer({ unit_id, to_email, customer_id, idempotency_key, actor: anna })
        ),
        fc.tuple(text, text, text).map(
          ([token, customer_id, email]) =>
            () =>
              service.acceptTransfer({ token, customer_id, email })
        ),
        text.map((token) => () => service.declineTransfer({ token })),
        fc.tuple(id, maybe(text)).map(
          ([unit_id, customer_id]) =>
            () =>
              service.cancelTransfer({ unit_id, customer_id, actor: anna })
        )
      )
    )
  })

  it("never breaks the inbox", async () => {
    const registration = fc.record(
      {
        product_id: text,
        product_title: text,
        serial_number: text,
        owner_email: text,
        contract_on: day,
        delivered_on: day,
        time_zone: fc.oneof(text, fc.constant("Europe/Rome")),
        country_code: text,
        price_paid: text,
        currency_code: text,
        registration_note: text,
        idempotency_key: text,
      },
      { requiredKeys: ["product_id", "product_title", "owner_email", "contract_on", "time_zone"] }
    )
    await never(registration.map((input) => () => service.registerUnit({ ...input, actor: anna })))
  })

  it("never breaks an import, which answers for every row", async () => {
    const number = fc.oneof(fc.double(), fc.integer())
    const row = fc.record(
      {
        external_key: text,
        order_display_id: number,
        product_title: text,
        serial_number: text,
        pieces: number,
        owner_email: text,
        contract_on: day,
        delivered_on: day,
        country_code: text,
        region_code: text,
        time_zone: fc.oneof(text, fc.constant("Europe/Rome")),
        price_paid: text,
        currency_code: text,
        expected_life_months: number,
      },
      { requiredKeys: ["product_title", "contract_on", "time_zone"] }
    )
    const good = fc.record({
      external_key: fc.uuid(),
      product_title: fc.string({ minLength: 1 }).map((title) => `Kettle ${title}`),
      contract_on: fc.constantFrom("2024-03-31", "2020-02-29"),
      time_zone: fc.constantFrom("Europe/Rome", "Asia/Kathmandu"),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(row, good), { maxLength: 20 }), async (list) => {
        const rows = list.map((content, line) => ({ ...content, line })) as UnitImportRow[]
        const { inserted, existing, rejected } = await service.importUnits({ rows, is_confirmed: true, actor: agent })
        const lines = [...inserted, ...existing, ...rejected].map(({ line }) => line)
        expect(lines.sort((one, other) => one - other)).toEqual(rows.map(({ line }) => line))
      }),
      { numRuns: runs }
    )
    const [{ units }] = await sql<{ units: number }>(`select count(*)::int as units from after_sales_unit`)
    expect(units).toBeGreaterThan(0)
  })

  it("never breaks a list", async () => {
    await sell()
    const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(20, 0))
    const page = fc.record({ limit: number, offset: number, cursor: text, order: text, q: text }, { requiredKeys: [] })
    const texts = fc.array(text, { maxLength: 3 })
    const filters = fc.record(
      {
        id: texts,
        product_id: text,
        order_id: texts,
        customer_id: text,
        owner_email: text,
        country_code: texts,
        sales_channel_id: text,
      },
      { requiredKeys: [] }
    )
    await never(
      fc.oneof(
        fc.tuple(page, text, texts).map(
          ([request, customer_id, sales_channel_ids]) =>
            () =>
              service.listStoreUnits({ ...request, customer_id, sales_channel_ids })
        ),
        fc.tuple(page, text, texts).map(
          ([request, customer_id, sales_channel_ids]) =>
            () =>
              service.listStoreOrders({ ...request, customer_id, sales_channel_ids })
        ),
        fc.tuple(page, filters).map(
          ([request, filter]) =>
            () =>
              service.listAdminUnits({ ...request, ...filter })
        ),
        fc.tuple(text, text, texts).map(
          ([id, customer_id, sales_channel_ids]) =>
            () =>
              service.retrieveStoreUnit(id, { customer_id, sales_channel_ids })
        ),
        text.map((id) => () => service.retrieveAdminUnit(id))
      )
    )
  })
})
