import type { UnitImportRow } from "../../../src/modules/installed-base"
import { describeInstalledBase } from "./installed-base-suite"
import { agent } from "./orders"

const now = new Date("2026-06-01T12:00:00.000Z")
const aRow = (line: number, change: Partial<UnitImportRow> = {}): UnitImportRow => ({
  line,
  external_key: `legacy-${line}`,
  product_id: "prod_kettle",
  product_title: "Kettle",
  sku: "K-1",
  serial_number: `K ${line}`,
  owner_email: `Owner${line}@Example.com`,
  order_display_id: line,
  contract_on: "2024-03-31",
  delivered_on: "2024-04-02",
  country_code: "IT",
  time_zone: "Europe/Rome",
  price_paid: "29.90",
  currency_code: "EUR",
  ...change,
})

describeInstalledBase("historic units from a list", ({ service, sql, inTransaction }) => {
  const load = (rows: UnitImportRow[], change = {}) =>
    service.importUnits({ rows, is_confirmed: false, policy_version_id: "aspver_1", actor: agent, now, ...change })

  it("become units that wait for the merchant's word", async () => {
    const { inserted } = await load([aRow(2)])
    const [unit] = await sql(`select * from after_sales_unit`)
    expect(inserted).toEqual([{ line: 2, id: unit.id, facts_rev: 1 }])
    expect(unit).toMatchObject({
      origin: "backfill",
      status: "delivered",
      serial_key: "K2",
      owner_email: "owner2@example.com",
      contract_on: "2024-03-31",
      country_code: "it",
      currency_code: "eur",
      price_paid: "29.90",
      confirmed_at: null,
      policy_version_id: "aspver_1",
    })
    const [subject] = await service.retrieveWarrantySubjects([unit.id as string])
    expect(subject).toMatchObject({ is_confirmed: false, delivered_at: "2024-04-01T22:00:00.000Z", origin: "backfill" })
    expect(await sql(`select kind, actor_id from after_sales_unit_event`)).toEqual([
      { kind: "imported", actor_id: "user_agent" },
    ])
  })

  it("come in by the thousand; each bad row is told with its line and reason, and nothing twice", async () => {
    const bad: Record<number, Partial<UnitImportRow>> = {
      10: { product_title: " " },
      20: { contract_on: "2024-02-30" },
      30: { contract_on: "2026-06-02" },
      40: { delivered_on: "soon" },
      50: { serial_number: "\u200b" },
      60: { owner_email: "nobody" },
      70: { country_code: "Italy" },
      80: { price_paid: "29,90" },
      90: { price_paid: "29.90", currency_code: null },
      100: { pieces: 0 },
      110: { time_zone: "Mars/Olympus" },
      120: { external_key: "legacy-119" },
      130: { serial_number: "k 1 2 9" },
      140: { product_title: "x".repeat(501) },
      150: { condition: "broken" as "new" },
      160: { expected_life_months: 1.5 },
      170: { sku: "a\u0000b" },
    }
    const rows = Array.from({ length: 5000 }, (_, index) => aRow(index + 2, bad[index + 2]))
    const dry = await load(rows, { dry_run: true })
    expect(await sql(`select 1 from after_sales_unit`)).toEqual([])
    const result = await load(rows)

    expect(result.inserted).toHaveLength(5000 - Object.keys(bad).length)
    expect(result.rejected.map(({ line, code }) => [line, code])).toEqual([
      [10, "product_missing"],
      [20, "contract_on_invalid"],
      [30, "contract_on_invalid"],
      [40, "delivered_on_invalid"],
      [50, "serial_invalid"],
      [60, "email_invalid"],
      [70, "country_invalid"],
      [80, "price_invalid"],
      [90, "price_invalid"],
      [100, "pieces_invalid"],
      [110, "time_zone_invalid"],
      [120, "duplicate_row"],
      [130, "serial_taken"],
      [140, "product_title_invalid"],
      [150, "condition_invalid"],
      [160, "months_invalid"],
      [170, "sku_invalid"],
    ])
    expect(dry.rejected).toEqual(result.rejected)
    expect(dry.inserted.map(({ line }) => line)).toEqual(result.inserted.map(({ line }) => line))

    const again = await load(rows)
    expect(again.inserted).toEqual([])
    expect(again.existing).toHaveLength(result.inserted.length)
    expect(again.rejected).toEqual(result.rejected)
    expect(await sql(`select count(*)::int as units from after_sales_unit`)).toEqual([
      { units: result.inserted.length },
    ])
  })

  it("without keys of their own are told apart by what they say", async () => {
    const plain = (line: number, change = {}) =>
      aRow(line, {
        external_key: null,
        serial_number: null,
        owner_email: "a@example.com",
        order_display_id: 7,
        ...change,
      })
    const rows = [plain(2), plain(3), plain(4, { contract_on: "2024-03-30" })]
    const first = await load(rows)
    expect([first.inserted.map(({ line }) => line), first.rejected.map(({ code }) => code)]).toEqual([
      [2, 4],
      ["duplicate_row"],
    ])
    expect((await load([plain(9)])).existing).toMatchObject([{ line: 9 }])
  })

  it("are one set when two processes read the same list at once", async () => {
    const rows = Array.from({ length: 300 }, (_, index) => aRow(index + 2))
    const results = await Promise.all([load(rows), load([...rows].reverse()), load(rows)])
    const [{ units }] = await sql<{ units: number }>(`select count(*)::int as units from after_sales_unit`)
    expect(results.map(({ inserted, existing }) => inserted.length + existing.length)).toEqual([300, 300, 300])
    expect(units).toBe(300)
    expect(await sql(`select count(*)::int as events from after_sales_unit_event`)).toEqual([{ events: 300 }])
  })

  it("are left alone by the sweep while their importer makes the warranties", async () => {
    const { inserted } = await load([aRow(2), aRow(3)])
    expect(await service.claimStaleUnits(10, 60)).toEqual([])
    await sql(`update after_sales_unit set assured_lease_until = now() - interval '1 second'`)
    expect(await service.claimStaleUnits(10, 60)).toHaveLength(inserted.length)
  })

  it("are at most 5000 at once", async () => {
    await expect(load(Array.from({ length: 5001 }, (_, index) => aRow(index)))).rejects.toMatchObject({
      type: "invalid_data",
    })
    expect(await load([])).toEqual({ inserted: [], existing: [], rejected: [] })
  })

  it("are confirmed in pieces, each once", async () => {
    await load(Array.from({ length: 5 }, (_, index) => aRow(index + 2)))
    const confirm = (change = {}) => service.confirmUnits({ limit: 2, actor: agent, now, ...change })
    const [one, two] = await Promise.all([confirm(), confirm()])
    expect(one.units.length + two.units.length).toBe(4)
    expect(one.units[0]).toMatchObject({ facts_rev: 2 })
    expect(await confirm({ policy_version_id: "aspver_2" })).toEqual({ units: [], has_more: false })
    expect(await confirm({ policy_version_id: "aspver_1" })).toMatchObject({
      units: [{ facts_rev: 2 }],
      has_more: false,
    })
    expect(await confirm({ ids: one.units.map(({ id }) => id) })).toEqual({ units: [], has_more: false })
    expect((await service.listAdminUnits({ confirmed: false })).count).toBe(0)
    await expect(confirm({ limit: 0 })).rejects.toMatchObject({ type: "invalid_data" })
  })

  it("are asked for again while somebody else holds some of them", async () => {
    await load([aRow(1), aRow(2)])
    const confirm = () => service.confirmUnits({ actor: agent, now })
    await inTransaction(async (elsewhere) => {
      await elsewhere("select 1 from after_sales_unit where external_key = ? for update", [aRow(1).external_key])
      expect(await confirm()).toMatchObject({ units: [expect.anything()], has_more: true })
    })
    expect(await confirm()).toMatchObject({ units: [expect.anything()], has_more: false })
  })
})
