import fc from "fast-check"
import { unitStatus } from "../../../src/modules/installed-base/domain/status"
import type { RegistrationState, UnitFacts } from "../../../src/modules/installed-base"
import { describeInstalledBase } from "./installed-base-suite"

const instant = fc.option(fc.constant("2026-03-05T09:30:00.000Z"), { nil: null, freq: 2 })
const facts: fc.Arbitrary<UnitFacts> = fc.record({
  shipped_at: instant,
  delivered_at: instant,
  installed_at: instant,
  returned_at: instant,
  cancelled_at: instant,
  replaced_at: instant,
  scrapped_at: instant,
})
const state = fc.constantFrom<RegistrationState | null>(null, null, "pending", "approved", "rejected")

describeInstalledBase("a unit's status", ({ sql }) => {
  it("is derived by the database as by the rule, for any facts in any state", async () => {
    const cases = fc.sample(fc.tuple(facts, state), 2000)
    const rows = cases.map(([unit, registered_state], index) => ({ id: `u${index}`, registered_state, ...unit }))
    await sql(
      `insert into after_sales_unit (id, product_title, origin, contract_at, contract_on, time_zone, registered_state,
         shipped_at, delivered_at, installed_at, returned_at, cancelled_at, replaced_at, scrapped_at)
       select id, 'Kettle', 'order', now(), '2026-03-01', 'UTC', registered_state,
         shipped_at, delivered_at, installed_at, returned_at, cancelled_at, replaced_at, scrapped_at
       from jsonb_to_recordset(?::jsonb) as r(id text, registered_state text, shipped_at timestamptz,
         delivered_at timestamptz, installed_at timestamptz, returned_at timestamptz, cancelled_at timestamptz,
         replaced_at timestamptz, scrapped_at timestamptz)`,
      [JSON.stringify(rows)]
    )
    const stored = await sql<{ id: string; status: string }>(`select id, status from after_sales_unit`)
    const statuses = Object.fromEntries(stored.map(({ id, status }) => [id, status]))

    expect(statuses).toEqual(Object.fromEntries(cases.map(([unit, of], index) => [`u${index}`, unitStatus(unit, of)])))
    expect(new Set(Object.values(statuses)).size).toBe(10)
  })

  it("can't be set by hand", async () => {
    await expect(sql(`update after_sales_unit set status = 'delivered'`)).rejects.toThrow("generated column")
  })
})
