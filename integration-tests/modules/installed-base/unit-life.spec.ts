import fc from "fast-check"
import { unitStatus } from "../../../src/modules/installed-base/domain/status"
import type { InstalledBaseModuleService, RegistrationState, UnitFacts } from "../../../src/modules/installed-base"
import { describeInstalledBase } from "./installed-base-suite"
import { agent, anOrder, aParcel, sold } from "./orders"

const runs = Number(process.env.FC_RUNS ?? 12)
const patience = 60_000 + runs * 1_000
const now = new Date("2026-06-01T12:00:00.000Z")
const times = ["2026-03-04T10:00:00.000Z", "2026-03-05T10:00:00.000Z", "2026-05-01T10:00:00.000Z"]
const facts = ["shipped_at", "delivered_at", "installed_at", "returned_at", "cancelled_at", "scrapped_at"] as const

/** A story that is always among the random ones: without it a few of them may pass what each must meet. */
const plain: [string, number[]][] = [
  ["record", [0, 1, 0, 0]],
  ["serial", [0, 0, 0, 0]],
  ["open", [1, 0, 0, 0]],
  ["accept", [0, 0, 0, 0]],
  ["order", [3, 3, 0, 0]],
]

type Units = { ids: string[]; tokens: string[] }
type Act = (service: InstalledBaseModuleService, units: Units, dice: () => number) => Promise<unknown>

const oneOf = <Value>(values: readonly Value[], dice: () => number): Value => values[dice() % values.length]

/** Everything that can happen to units, each with whatever the dice give it. */
const acts: Record<string, Act> = {
  record: (service, { ids }, dice) =>
    service.recordFact({
      unit_id: oneOf(ids, dice),
      fact: oneOf(facts, dice),
      at: oneOf(times, dice),
      actor: agent,
      now,
    }),
  correct: (service, { ids }, dice) =>
    service.correctFact({
      unit_id: oneOf(ids, dice),
      fact: oneOf(facts, dice),
      at: oneOf([...times, null], dice),
      reason_code: "other",
      actor: agent,
      now,
    }),
  serial: (service, { ids }, dice) =>
    service.setSerial({
      unit_id: oneOf(ids, dice),
      serial_number: oneOf(["SN1", "sn 1", "SN2", null], dice),
      actor: agent,
    }),
  open: (service, { ids }, dice) =>
    service.openMatter({ unit_id: oneOf(ids, dice), kind: "case", ref_id: oneOf(["c1", "c2"], dice), actor: agent }),
  close: (service, { ids }, dice) =>
    service.closeMatter({ unit_id: oneOf(ids, dice), kind: "case", ref_id: oneOf(["c1", "c2"], dice), actor: agent }),
  offer: async (service, units, dice) => {
    const to_email = oneOf(["bruno@example.com", "carla@example.com"], dice)
    const { token } = await service.requestTransfer({ unit_id: oneOf(units.ids, dice), to_email, actor: agent, now })
    units.tokens.push(token as string)
  },
  accept: (service, { tokens }, dice) =>
    service.acceptTransfer({
      token: oneOf([...tokens, "unknown"], dice),
      customer_id: "cus_bruno",
      email: oneOf(["bruno@example.com", "carla@example.com"], dice),
      now,
    }),
  decline: (service, { tokens }, dice) => service.declineTransfer({ token: oneOf([...tokens, "unknown"], dice), now }),
  withdraw: (service, { ids }, dice) => service.cancelTransfer({ unit_id: oneOf(ids, dice), actor: agent, now }),
  replace: (service, { ids }, dice) =>
    service.replaceUnit({ unit_id: oneOf(ids, dice), by_unit_id: oneOf(ids, dice), at: times[2], actor: agent, now }),
  repoint: (service, { ids }, dice) =>
    service.repointLeaver({ flagged_unit_id: oneOf(ids, dice), unit_id: oneOf(ids, dice), actor: agent, now }),
  details: (service, { ids }, dice) =>
    service.updateUnitDetails({
      unit_id: oneOf(ids, dice),
      country_code: oneOf(["it", "pt", "jp"], dice),
      condition: oneOf(["new", "used"] as const, dice),
      actor: agent,
    }),
  order: (service, _, dice) => {
    const quantity = 1 + (dice() % 4)
    const delivered_at = oneOf([...times, null], dice)
    const fulfillments = [aParcel({ quantity: 1, delivered_at })]
    const returned_quantity = delivered_at ? dice() % 2 : 0
    return service.reconcileOrder(anOrder({}, { quantity, returned_quantity, fulfillments }), sold)
  },
}

describeInstalledBase("whatever happens to units", ({ service, sql }) => {
  const tables = ["", "_transfer", "_matter", "_event"].map((suffix) => `after_sales_unit${suffix}`)
  const everything = async () =>
    Promise.all(tables.map((table) => sql(`select to_jsonb(t) - 'updated_at' as row from ${table} t order by id`)))
  const subjects = async () => {
    const ids = (await sql<{ id: string }>(`select id from after_sales_unit order by id`)).map(({ id }) => id)
    return new Map((await service.retrieveWarrantySubjects(ids)).map((subject) => [subject.id, subject]))
  }
  const events = async () => (await sql(`select 1 from after_sales_unit_event`)).length

  async function checkRules(): Promise<void> {
    const units = await sql<UnitFacts & { status: string; registered_state: RegistrationState | null }>(
      `select * from after_sales_unit`
    )
    for (const unit of units) {
      expect(unit.status).toBe(unitStatus(unit, unit.registered_state))
    }
    const twins = await sql(
      `select product_id, serial_key from after_sales_unit
       where serial_key is not null and status in ('ordered', 'shipped', 'delivered', 'installed')
       group by 1, 2 having count(*) > 1`
    )
    const offers = await sql(
      `select unit_id from after_sales_unit_transfer where status = 'pending' group by 1 having count(*) > 1`
    )
    const loops = await sql(`select id from after_sales_unit where replaced_by_id = id or replaces_id = id`)
    expect([twins, offers, loops]).toEqual([[], [], []])
  }

  it(
    "a refusal changes nothing, a change has its entry in the history, and what matters raises the revision",
    async () => {
      const seen = new Set<string>()
      const story = fc.array(
        fc.tuple(fc.constantFrom(...Object.keys(acts)), fc.array(fc.nat(), { minLength: 4, maxLength: 4 })),
        {
          minLength: 5,
          maxLength: 30,
        }
      )
      const property = fc.asyncProperty(story, async (steps) => {
        await sql(`truncate ${tables.join(", ")}, after_sales_order_sync`)
        const { created } = await service.reconcileOrder(anOrder({}, { quantity: 3 }), sold)
        const units: Units = { ids: created, tokens: [] }

        for (const [name, numbers] of steps) {
          let next = 0
          const [before, known, told] = [await everything(), await subjects(), await events()]
          const refusal = await acts[name](service, units, () => numbers[next++ % numbers.length]).then(
            () => null,
            (error) => error
          )
          if (refusal) {
            expect(["not_found", "not_allowed", "conflict"]).toContain(refusal.type)
            expect(await everything()).toEqual(before)
            seen.add(refusal.type)
            continue
          }
          const after = await everything()
          if (JSON.stringify(after.slice(0, 3)) !== JSON.stringify(before.slice(0, 3))) {
            expect(await events()).toBeGreaterThan(told)
            seen.add(name)
          }
          for (const [id, subject] of await subjects()) {
            const old = known.get(id)
            const isSame =
              old && JSON.stringify({ ...subject, facts_rev: 0 }) === JSON.stringify({ ...old, facts_rev: 0 })
            expect(subject.facts_rev).toBeGreaterThanOrEqual(isSame ? old.facts_rev : (old?.facts_rev ?? 0) + 1)
          }
          await checkRules()
        }
      })
      await fc.assert(property, { numRuns: runs, examples: [[plain]] })
      expect([...seen]).toEqual(expect.arrayContaining(["record", "serial", "open", "order", "not_found"]))
    },
    patience
  )
})
