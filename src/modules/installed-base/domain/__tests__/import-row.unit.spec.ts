import { importDayReader } from "../import-days"
import { complaintAbout, type UnitImportRow } from "../import-row"

const row = (change: Partial<UnitImportRow> = {}): UnitImportRow => ({
  line: 2,
  product_title: "Kettle",
  contract_on: "2024-03-31",
  time_zone: "Europe/Rome",
  ...change,
})

describe("a row of historic units", () => {
  it("needs no more than a title, a day and a zone", () => {
    expect(complaintAbout(row())).toBeNull()
  })

  it("may say much more", () => {
    const full = row({
      external_key: "legacy-1",
      serial_number: "SN 1",
      owner_email: " Anna@Example.com",
      country_code: "IT",
      price_paid: "29.90",
      currency_code: "EUR",
      pieces: 3,
      order_display_id: 7,
      buyer_kind: "business",
      condition: "used",
      used_guarantee_months: 12,
    })
    expect(complaintAbout(full)).toBeNull()
  })

  it.each<[string, Partial<UnitImportRow>]>([
    ["product_missing", { product_title: "\t" }],
    ["product_missing", { product_title: undefined as unknown as string }],
    ["product_title_invalid", { product_title: "x".repeat(501) }],
    ["external_key_invalid", { external_key: "a\u0000" }],
    ["thumbnail_invalid", { thumbnail: "\ud800" }],
    ["serial_invalid", { serial_number: "x".repeat(101) }],
    ["email_invalid", { owner_email: "anna@" }],
    ["country_invalid", { country_code: "ITA" }],
    ["currency_invalid", { currency_code: "€" }],
    ["price_invalid", { price_paid: "-1", currency_code: "eur" }],
    ["price_invalid", { price_paid: "1e3", currency_code: "eur" }],
    ["price_invalid", { price_paid: "0x10", currency_code: "eur" }],
    ["price_invalid", { price_paid: "12.50" }],
    ["pieces_invalid", { pieces: 1.5 }],
    ["pieces_invalid", { pieces: NaN }],
    ["order_display_id_invalid", { order_display_id: 2_147_483_648 }],
    ["buyer_kind_invalid", { buyer_kind: "robot" as "consumer" }],
    ["condition_invalid", { condition: "" as "new" }],
    ["months_invalid", { digital_supply_months: -1 }],
    ["used_guarantee_invalid", { used_guarantee_months: 6 }],
  ])("is refused as %s: %j", (code, change) => {
    expect(complaintAbout(row(change))).toMatchObject({ code, message: expect.stringContaining(" ") })
  })
})

describe("the days of many rows", () => {
  const read = importDayReader(new Date("2026-06-01T12:00:00.000Z"))

  it("become the first instants of the days, each in its row's zone", () => {
    expect(read(row({ delivered_on: "2024-04-02", installed_on: "" }))).toEqual({
      contract_at: "2024-03-30T23:00:00.000Z",
      shipped_at: null,
      delivered_at: "2024-04-01T22:00:00.000Z",
      installed_at: null,
    })
    expect(read(row({ time_zone: "Asia/Tokyo" }))).toMatchObject({ contract_at: "2024-03-30T15:00:00.000Z" })
  })

  it.each([
    ["time_zone_invalid", { time_zone: "Italy" }],
    ["time_zone_invalid", { time_zone: "" }],
    ["contract_on_invalid", { contract_on: "" }],
    ["contract_on_invalid", { contract_on: "31/03/2024" }],
    ["shipped_on_invalid", { shipped_on: "2026-06-02" }],
    ["delivered_on_invalid", { delivered_on: "2024-02-30" }],
    ["installed_on_invalid", { installed_on: "1969-01-01" }],
  ])("are refused as %s: %j", (code, change) => {
    expect(read(row(change))).toMatchObject({ code })
  })

  it.each(["1.499,90", "1,499.90", "1499,90", "1.499", "1 499", "€ 1499", "-1", "1e3"])(
    "is refused with the price %s, and told what is accepted",
    (price_paid) => {
      const complaint = complaintAbout(row({ price_paid, currency_code: "eur" }))
      expect(complaint).toMatchObject({ code: "price_invalid" })
      expect(complaint?.message).toMatch(/1499\.90 or 1499,90.*no thousands separator/)
    }
  )

  it("may have a price with three decimals where the currency has them", () => {
    expect(complaintAbout(row({ price_paid: "1.499", currency_code: "kwd" }))).toBeNull()
    expect(complaintAbout(row({ price_paid: "1.4990", currency_code: "eur" }))).toBeNull()
  })
})
