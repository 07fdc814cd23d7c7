import type { WarrantySubject } from "../../../src/modules/warranty"
import { aPolicy } from "./policies"
import { aUnit, shop, then, until } from "./subjects"
import { describeWarranty } from "./warranty-suite"

describeWarranty("many units at once", ({ service, sql, statementsOf }) => {
  const cost = async (work: () => Promise<unknown>) =>
    (await statementsOf(work)).filter((statement) => !/^(begin|commit)/i.test(statement)).length
  const sync = (units: WarrantySubject[]) => () => service.syncWarranties(units, shop)
  const delivered = (unit: WarrantySubject) => then(unit, { delivered_at: "2025-09-15T08:00:00.000Z" })

  it.each([5, 1000])("cost the same handful of statements: an order of %i", async (count) => {
    await aPolicy(service)
    await aPolicy(service, {}, "durability")
    const units = Array.from({ length: count }, () => aUnit())
    expect(await cost(sync(units))).toBe(2)
    const arrived = units.map(delivered)
    expect(await cost(sync(arrived))).toBe(3)
    expect(await cost(sync(arrived))).toBe(2)
    expect(
      await sql("select count(*)::int as warranties, count(starts_on)::int as started from after_sales_warranty")
    ).toEqual([{ warranties: count * 3, started: count * 3 }])
  })

  it("keep what differs between them", async () => {
    const units = Array.from({ length: 400 }, (_, index) =>
      aUnit({
        country_code: index % 2 ? "it" : "es",
        time_zone: index % 2 ? "Europe/Rome" : "Europe/Madrid",
        delivered_at: index % 4 < 2 ? "2025-09-15T08:00:00.000Z" : null,
        serial_number: `SN-${index}`,
      })
    )
    await service.syncWarranties(units, shop)
    const found = await service.listWarrantiesOfUnits(units.map(({ id }) => id))
    expect([...found.values()].map(([one]) => one.serial_number)).toEqual(units.map((unit) => unit.serial_number))
    const ends = units.map(({ country_code, delivered_at }) =>
      delivered_at
        ? until(country_code === "it" ? "2027-09-15" : "2028-09-15")
        : { parts: null, labour: null, travel: null }
    )
    expect([...found.values()].map(([one]) => one.ends_on)).toEqual(ends)
  })

  it("are the same units once when a batch names them twice", async () => {
    const unit = aUnit()
    expect((await service.syncWarranties([unit, unit, unit], shop)).issued).toHaveLength(1)
  })

  it("are none when there are none", async () => {
    expect(await cost(sync([]))).toBe(0)
  })

  it("keep the words of customers and shops as they are, question marks and all", async () => {
    const product_title = `What? "It's" $1 \\ {a} ☕ 'n'`
    const unit = aUnit({ product_title })
    await service.syncWarranties([unit], shop)
    expect((await service.listWarrantiesOfUnits([unit.id])).get(unit.id)?.[0].product_title).toBe(product_title)
  })
})
