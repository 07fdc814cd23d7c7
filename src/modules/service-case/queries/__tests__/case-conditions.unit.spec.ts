import fc from "fast-check"
import { DateTime } from "luxon"
import { instant, zone } from "../../../../shared/calendar/__tests__/arbitraries"
import { caseChannels, casePriorities, caseStatuses, serviceKinds } from "../../domain/types"
import type { CaseFilters } from "../../types"
import { caseConditions } from "../case-conditions"

const ids = fc.oneof(fc.string({ maxLength: 8 }), fc.array(fc.string({ maxLength: 8 }), { maxLength: 3 }))
const oneOrMore = <Value>(...values: Value[]) =>
  fc.oneof(fc.constantFrom(...values), fc.subarray(values, { minLength: 1 }))

const anyFilter: fc.Arbitrary<CaseFilters> = fc.record(
  {
    q: fc.constantFrom("", "drum", "c-2026 anna"),
    id: ids,
    number: fc.string({ maxLength: 8 }),
    status: oneOrMore(...caseStatuses),
    open: fc.boolean(),
    waiting: fc.boolean(),
    assignee_id: fc.option(ids),
    priority: oneOrMore(...casePriorities),
    kind: oneOrMore(...serviceKinds),
    channel: oneOrMore(...caseChannels),
    country_code: ids,
    sales_channel_id: ids,
    customer_id: ids,
    owner_email: fc.string({ maxLength: 8 }),
    order_id: ids,
    unit_id: ids,
    due: fc.constantFrom("today", "overdue", "warned", "breached"),
    safety_review: fc.constantFrom("open", "done"),
    merged: fc.boolean(),
    created_from: instant,
    created_before: instant,
  },
  { requiredKeys: [] }
)

const named = (filter: CaseFilters, word: string) => caseConditions(filter).find(({ sql }) => sql.includes(word))

describe("the filters of the inbox", () => {
  it("bind what is given and write none of it into the statement", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        for (const { sql, params } of caseConditions(filter)) {
          expect([sql, sql.split("?").length - 1]).toEqual([sql, params.length])
        }
      }),
      { numRuns: 300 }
    )
    const hostile = "' or 1=1 --"
    const conditions = caseConditions({ id: hostile, owner_email: hostile, order_id: [hostile], unit_id: hostile })
    expect(conditions.map(({ sql }) => sql).join(" ")).not.toContain("1=1")
  })

  it("never show what was deleted, and narrow with each filter more", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const [first, ...others] = caseConditions(filter)
        expect(first).toEqual({ sql: "c.deleted_at is null", params: [] })
        const given = Object.entries(filter).filter(([name, value]) => value !== undefined && name !== "q")
        expect(others).toHaveLength(given.length)
      })
    )
  })

  it("compare one value as it is, several as a list, and nobody as nobody", () => {
    expect(named({ assignee_id: "user_ada" }, "assignee")).toEqual({ sql: "c.assignee_id = ?", params: ["user_ada"] })
    expect(named({ assignee_id: ["user_ada"] }, "assignee")).toEqual({ sql: "c.assignee_id = ?", params: ["user_ada"] })
    expect(named({ assignee_id: ["a", "b"] }, "assignee")).toEqual({
      sql: "c.assignee_id = any(?::text[])",
      params: [["a", "b"]],
    })
    expect(named({ assignee_id: [] }, "assignee")?.params).toEqual([[]])
    expect(named({ assignee_id: null }, "assignee")).toEqual({ sql: "c.assignee_id is null", params: [] })
  })

  it("end today when the day ends where the shop is, also on days of 23 and 25 hours", () => {
    fc.assert(
      fc.property(instant, zone, (now, time_zone) => {
        const [end] = named({ due: "today", now: new Date(now), time_zone }, "next_due")?.params as string[]
        const expected = DateTime.fromISO(now, { zone: time_zone }).plus({ days: 1 }).startOf("day")
        expect([now, time_zone, end]).toEqual([now, time_zone, expected.toJSDate().toISOString()])
      }),
      { numRuns: 300 }
    )
    const endOf = (now: string) => named({ due: "today", now: new Date(now), time_zone: "Europe/Rome" }, "next_due")
    expect(endOf("2026-10-25T00:30:00Z")?.params).toEqual(["2026-10-25T23:00:00.000Z"])
    expect(endOf("2027-03-28T00:30:00Z")?.params).toEqual(["2027-03-28T22:00:00.000Z"])
  })

  it.each(["Mars/Olympus", "", "Europe/Rome; drop table", "GMT+25"])("refuse to end a day in %j", (time_zone) => {
    expect(() => caseConditions({ due: "today", time_zone })).toThrow(/'time_zone'/)
    expect(() => caseConditions({ due: "overdue", time_zone })).not.toThrow()
  })
})
