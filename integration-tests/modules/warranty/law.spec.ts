import { anna, aUnit, shop, synced, then, until } from "./subjects"
import { describeWarranty } from "./warranty-suite"

const deliveredOn = (day: string) => ({ contract_on: day, delivered_at: `${day}T10:00:00.000Z` })
const consumerIn = (country_code: string, time_zone: string) => ({ country_code, time_zone })

describeWarranty("the legal guarantee", ({ service, sql }) => {
  it.each([
    ["T-031: runs three years in Spain", consumerIn("es", "Europe/Madrid"), "2023-11-05", "2026-11-05"],
    ["T-032: runs three years in Sweden", consumerIn("se", "Europe/Stockholm"), "2023-06-30", "2026-06-30"],
    ["T-036: runs two years in Austria", consumerIn("at", "Europe/Vienna"), "2024-11-30", "2026-11-30"],
  ])("%s", async (_, place, day, end) => {
    const [warranty] = await synced(service, aUnit({ ...place, ...deliveredOn(day) }))
    expect(warranty.ends_on).toEqual(until(end))
  })

  it("T-046: is read by the day of the contract, not by today", async () => {
    const [old] = await synced(service, aUnit({ contract_on: "2021-12-20" }))
    const [recent] = await synced(service, aUnit({ contract_on: "2025-01-20" }))
    expect(old.jurisdiction?.version).not.toBe(recent.jurisdiction?.version)
  })

  it("T-041: has no fixed end in the Netherlands", async () => {
    const washer = { ...consumerIn("nl", "Europe/Amsterdam"), expected_life_months: 96, ...deliveredOn("2020-05-04") }
    const [warranty] = await synced(service, aUnit(washer))
    expect(warranty).toMatchObject({ status: "active", expires_at: null, terms: { is_open_ended: true } })
  })

  it("falls back to the least that the directive gives where the place is unknown, and says so", async () => {
    const unit = aUnit({ country_code: null, ...deliveredOn("2025-03-01") })
    const [warranty] = await synced(service, unit)
    expect(warranty).toMatchObject({
      ends_on: until("2027-03-01"),
      jurisdiction: { country: "eu", reviewed: false, is_fallback: true },
    })
    const [placed] = await synced(service, then(unit, consumerIn("es", "Europe/Madrid")))
    expect(placed).toMatchObject({ ends_on: until("2028-03-01"), jurisdiction: { country: "es", is_fallback: false } })
    const { events } = await service.retrieveAdminWarranty(warranty.id)
    expect(events.map(({ kind }) => kind)).toEqual(["issued", "terms_changed", "changed"])
    expect(events[1].data).toMatchObject({ from: { months: { parts: 24 } }, to: { months: { parts: 36 } } })
  })

  it("T-027: is shorter for used goods only by agreement", async () => {
    const used = { condition: "used" as const, ...deliveredOn("2025-03-01") }
    expect((await synced(service, aUnit(used)))[0].ends_on).toEqual(until("2027-03-01"))
    const agreed = aUnit({ ...used, used_guarantee_months: 12 })
    expect((await synced(service, agreed))[0].ends_on).toEqual(until("2026-03-01"))
  })

  it("is owed to consumers only", async () => {
    const unit = aUnit({ buyer_kind: "business", ...deliveredOn("2025-03-01") })
    expect(await synced(service, unit)).toEqual([])
    const [warranty] = await synced(service, then(unit, { buyer_kind: "consumer" }))
    expect(warranty.status).toBe("active")
    const back = then(then(unit, {}), { buyer_kind: "business" })
    expect((await synced(service, back))[0]).toMatchObject({ status: "void", void_reason: "business_buyer" })
  })

  it("is owed by whoever sold the thing: a unit bought elsewhere has none from this shop", async () => {
    expect(await synced(service, aUnit({ origin: "registered", ...deliveredOn("2025-03-01") }))).toEqual([])
  })

  it("is lengthened by the merchant for what is issued afterwards, and what was issued stays", async () => {
    const before = aUnit(deliveredOn("2025-03-01"))
    await synced(service, before)
    await service.setJurisdictionOverride({ country_code: "IT", guarantee_months: 36, actor: anna })
    const [later] = await synced(service, aUnit(deliveredOn("2025-03-01")))
    expect(later.ends_on).toEqual(until("2028-03-01"))
    const [kept] = await synced(service, then(before, { serial_number: "SN-1" }))
    expect(kept.ends_on).toEqual(until("2027-03-01"))
  })

  it.each([
    ["guarantee_months", { guarantee_months: 12 }, "24 or more months"],
    ["burden_months", { burden_months: 6 }, "12 or more months"],
  ])("T-044: is never shortened by the merchant: %s", async (field, months, accepted) => {
    const refused = service.setJurisdictionOverride({ country_code: "it", ...months, actor: anna })
    await expect(refused).rejects.toMatchObject({
      type: "invalid_data",
      message: expect.stringMatching(new RegExp(`${field}.*${accepted}`)),
    })
    expect(await sql("select * from after_sales_jurisdiction_override")).toEqual([])
  })

  it("keeps what an override leaves out, and takes back what it clears", async () => {
    await service.setJurisdictionOverride({ country_code: "it", guarantee_months: 36, note: "Autumn", actor: anna })
    const both = await service.setJurisdictionOverride({ country_code: "it", burden_months: 24, actor: anna })
    expect(both.override).toMatchObject({ guarantee_months: 36, burden_months: 24, note: "Autumn" })
    const cleared = await service.setJurisdictionOverride({ country_code: "it", guarantee_months: null, actor: anna })
    expect(cleared.override).toMatchObject({ guarantee_months: null, burden_months: 24 })
    expect(await sql("select updated_by from after_sales_jurisdiction_override")).toEqual([
      { updated_by: "user:user_anna" },
    ])
  })

  it("has a row for each country that we know, the present one and the older ones", async () => {
    const all = await service.listJurisdictions()
    const codes = "at be cz de dk es eu fi fr gb ie it nl no pl pt se sk".split(" ")
    expect(all.map(({ country_code }) => country_code)).toEqual(codes)
    const italy = await service.retrieveJurisdiction("IT")
    expect(italy).toMatchObject({
      is_reviewed: false,
      current: { guarantee: { kind: "fixed_months", months: 24, minimum_months: null, maximum_months: null } },
      override: null,
    })
    expect(italy.versions.length).toBeGreaterThan(1)
    await expect(service.retrieveJurisdiction("xx")).rejects.toMatchObject({ type: "not_found" })
  })

  it("T-039: adds six months for each of four repairs in Portugal, and none for the fifth", async () => {
    const unit = aUnit({ ...consumerIn("pt", "Europe/Lisbon"), ...deliveredOn("2024-08-31") })
    const [{ id }] = await synced(service, unit)
    for (const repair of [1, 2, 3, 4, 5]) {
      await service.extendWarranty({ warranty_id: id, cause: "repair", cause_id: `repair_${repair}`, actor: anna })
    }
    const warranty = await service.retrieveAdminWarranty(id)
    expect(warranty.ends_on).toEqual(until("2029-08-31"))
    expect(warranty.extensions.map(({ months }) => months)).toEqual([6, 6, 6, 6, 0])
  })

  it("adds at most four repairs' worth when the sale turns out to be Portuguese after five repairs", async () => {
    const french = aUnit({ ...consumerIn("fr", "Europe/Paris"), ...deliveredOn("2024-08-31") })
    const [{ id }] = await synced(service, french)
    for (const repair of [1, 2, 3, 4, 5]) {
      await service.extendWarranty({ warranty_id: id, cause: "repair", cause_id: `repair_${repair}`, actor: anna })
    }
    expect((await service.retrieveAdminWarranty(id)).ends_on).toEqual(until("2029-02-28"))
    const [portuguese] = await synced(service, then(french, consumerIn("pt", "Europe/Lisbon")))
    expect(portuguese.ends_on).toEqual(until("2029-08-31"))
  })

  it("T-037: adds six months for a repair in France", async () => {
    const unit = aUnit({ ...consumerIn("fr", "Europe/Paris"), ...deliveredOn("2024-01-31") })
    const [{ id }] = await synced(service, unit)
    const input = { warranty_id: id, cause: "repair" as const, cause_id: "repair_1", actor: anna }
    expect((await service.extendWarranty(input)).warranty.ends_on).toEqual(until("2026-07-31"))
  })

  describe("with the right to repair in force, as in Germany from the last of July 2026", () => {
    const sold = (contract_on: string, day: string) =>
      aUnit({ ...consumerIn("de", "Europe/Berlin"), contract_on, delivered_at: `${day}T10:00:00.000Z` })
    const extended = async (warranty_id: string, cause: "repair" | "replacement", cause_id: string) =>
      (await service.extendWarranty({ warranty_id, cause, cause_id, actor: anna })).warranty.ends_on
    const endOf = async (id: string) => (await service.retrieveAdminWarranty(id)).ends_on

    it("T-066, T-067: adds twelve months for the first repair and none for the second", async () => {
      const [{ id, ends_on }] = await synced(service, sold("2026-09-01", "2026-09-05"))
      expect(ends_on).toEqual(until("2028-09-05"))
      expect(await extended(id, "repair", "repair_1")).toEqual(until("2029-09-05"))
      expect(await extended(id, "repair", "repair_2")).toEqual(until("2029-09-05"))
    })

    it("T-068: adds nothing for a contract from before", async () => {
      const [{ id }] = await synced(service, sold("2026-07-30", "2026-08-03"))
      await expect(extended(id, "repair", "repair_1")).rejects.toMatchObject({ code: "no_repair_extension" })
      expect(await endOf(id)).toEqual(until("2028-08-03"))
    })

    it("T-069: adds nothing for a replacement", async () => {
      const [{ id }] = await synced(service, sold("2026-09-01", "2026-09-05"))
      await expect(extended(id, "replacement", "claim_1")).rejects.toMatchObject({ type: "invalid_data" })
      expect(await endOf(id)).toEqual(until("2028-09-05"))
    })
  })

  it("adds nothing for a repair where the right to repair isn't known to be law", async () => {
    const [{ id }] = await synced(
      service,
      aUnit({ contract_on: "2026-09-01", delivered_at: "2026-09-05T10:00:00.000Z" })
    )
    const input = { warranty_id: id, cause: "repair" as const, cause_id: "repair_1", actor: anna }
    await expect(service.extendWarranty(input)).rejects.toMatchObject({ code: "no_repair_extension" })
    expect(await service.retrieveAdminWarranty(id)).toMatchObject({ ends_on: until("2028-09-05"), extensions: [] })
  })

  it("leaves to the law what a repair adds, and names the way to grant more", async () => {
    const [{ id }] = await synced(service, aUnit(deliveredOn("2024-01-31")))
    const granted = service.extendWarranty({
      warranty_id: id,
      cause: "repair",
      cause_id: "repair_1",
      months: 12,
      actor: anna,
    })
    await expect(granted).rejects.toMatchObject({ type: "invalid_data", message: expect.stringContaining("goodwill") })
    expect((await service.retrieveAdminWarranty(id)).extensions).toEqual([])
  })
})

describeWarranty(
  "a shop without a legal guarantee",
  ({ service }) => {
    it("issues none", async () => {
      const result = await service.syncWarranties([aUnit(deliveredOn("2025-03-01"))], shop)
      expect(result.issued).toEqual([])
    })
  },
  { statutory: false }
)
