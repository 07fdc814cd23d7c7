import fc from "fast-check"
import type { StoredWarranty, WarrantySubject } from "../../../src/modules/warranty"
import { addDays } from "../../../src/shared/calendar"
import { aUnit, shop, warrantiesOf } from "./subjects"
import { describeWarranty } from "./warranty-suite"

const runs = Number(process.env.FC_RUNS ?? 25)
const patience = 60_000 + runs * 200
const moment = fc.nat(2_000).map((days) => `${addDays("2020-01-01", days)}T10:00:00.000Z`)
const facts: fc.Arbitrary<Partial<WarrantySubject>> = fc.record({
  delivered_at: fc.option(moment),
  installed_at: fc.option(moment),
  returned_at: fc.option(moment, { freq: 5 }),
  cancelled_at: fc.option(moment, { freq: 8 }),
  country_code: fc.constantFrom(null, "it", "es", "pt", "nl", "xx"),
  condition: fc.constantFrom("new" as const, "used" as const),
  is_installed_by_seller: fc.boolean(),
  used_guarantee_months: fc.option(fc.constant(12)),
  serial_number: fc.option(fc.string({ maxLength: 20 }).filter((text) => !text.includes("\0"))),
  owner_customer_id: fc.constantFrom("cus_1", "cus_2"),
})

/** What must not depend on how the facts came in. */
const outcome = ({ terms, jurisdiction, starts_on, ends_on, expires_at, void_reason, voided_at, ...rest }: StoredWarranty) => ({
  terms,
  jurisdiction,
  starts_on,
  ends_on,
  expires_at,
  void_reason,
  voided_at,
  serial_number: rest.serial_number,
  owner_customer_id: rest.owner_customer_id,
})

describeWarranty("random histories of a unit", ({ service, sql }) => {
  it("leave the warranty that the newest facts give, told in any order, twice and four at a time", async () => {
    const property = fc.asyncProperty(
      fc.array(facts, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.nat()),
      async (history, random) => {
        const unit = aUnit()
        const snapshots = history.map((state, index) => ({ ...unit, ...state, facts_rev: index + 1 }))
        const told = snapshots
          .flatMap((snapshot) => Array.from({ length: 1 + (random.next().value % 2) }, () => snapshot))
          .map((snapshot) => ({ snapshot, place: random.next().value }))
          .sort((one, other) => one.place - other.place)
        for (let start = 0; start < told.length; start += 4) {
          const four = told.slice(start, start + 4)
          await Promise.all(four.map(({ snapshot }) => service.syncWarranties([snapshot], shop)))
        }

        const straight = { ...snapshots[snapshots.length - 1], id: `${unit.id}_straight` }
        await service.syncWarranties([straight], shop)
        const [expected] = await warrantiesOf(service, straight)
        const [found, ...others] = await warrantiesOf(service, unit)
        expect(others).toEqual([])
        expect(outcome(found)).toEqual(outcome(expected))
      }
    )
    await fc.assert(property, { numRuns: runs })
  }, patience)

  it("can be told from their history: each entry begins where the one before it ended", async () => {
    const property = fc.asyncProperty(fc.array(facts, { minLength: 2, maxLength: 6 }), async (history) => {
      const unit = aUnit()
      for (const [index, state] of history.entries()) {
        await service.syncWarranties([{ ...unit, ...state, facts_rev: index + 1 }], shop)
      }
      const [{ id, starts_on, ends_on }] = await warrantiesOf(service, unit)
      const { events } = await service.retrieveAdminWarranty(id)
      let days: unknown = undefined
      for (const { kind, data } of events) {
        if (kind === "issued") {
          days = { starts_on: data.starts_on, ends_on: data.ends_on }
        }
        if (kind === "started" || kind === "changed") {
          expect(data.from).toEqual(days)
          days = data.to
        }
      }
      expect(days).toEqual({ starts_on, ends_on })
    })
    await fc.assert(property, { numRuns: runs })
    const orphans = `select 1 from after_sales_warranty_event e
      where not exists (select 1 from after_sales_warranty w where w.id = e.warranty_id)`
    expect(await sql(orphans)).toEqual([])
  }, patience)
})
