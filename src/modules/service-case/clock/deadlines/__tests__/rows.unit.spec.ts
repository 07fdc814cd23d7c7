import fc from "fast-check"
import { casePriorities } from "../../../domain/types"
import { usedMinutes } from "../../domain/deadline"
import { level, rome } from "../../domain/__tests__/fixtures"
import { deadlineKinds } from "../../domain/types"
import { endDeadline } from "../end-deadline"
import { retargeted } from "../retargeted"
import { type DeadlineRow, isOpen, isPausable } from "../rows"

/** A first answer within a working day of eight hours, promised at nine on a Monday. */
const row = (change: Partial<DeadlineRow> = {}): DeadlineRow => ({
  id: "ascdl_1",
  case_id: "ascase_1",
  kind: "first_response",
  code: "first_response",
  due_at: rome("2026-11-23T18:00"),
  warn_at: rome("2026-11-23T16:24"),
  is_pausable: true,
  working_minutes_target: 480,
  working_minutes_used: 0,
  terms: level,
  paused_at: null,
  met_at: null,
  cancelled_at: null,
  warned_at: null,
  breached_at: null,
  effect: null,
  ...change,
})

const legal = (change: Partial<DeadlineRow> = {}) =>
  row({
    kind: "legal_answer",
    code: "pl_answer",
    is_pausable: false,
    working_minutes_target: null,
    effect: "deemed_accepted",
    ...change,
  })

describe("a deadline of a case", () => {
  it("is open until it was met or dropped, and moves only in working time", () => {
    const at = rome("2026-11-23T12:00")
    expect([row(), row({ met_at: at }), row({ cancelled_at: at })].map(isOpen)).toEqual([true, false, false])
    expect([row(), legal(), row({ terms: null }), row({ working_minutes_target: null })].map(isPausable)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it("remembers when it ended how much of it was used, so that the rest is left when the case is opened again", () => {
    const at = rome("2026-11-23T12:30")
    expect(endDeadline(row(), "met_at", at)).toEqual(row({ met_at: at, working_minutes_used: 210 }))
    expect(endDeadline(row(), "cancelled_at", at)).toEqual(row({ cancelled_at: at, working_minutes_used: 210 }))
    const held = row({ paused_at: rome("2026-11-23T10:00"), working_minutes_used: 60 })
    expect(endDeadline(held, "cancelled_at", at)).toMatchObject({ paused_at: null, working_minutes_used: 60 })
    expect(endDeadline(legal(), "met_at", at)).toEqual(legal({ met_at: at }))
  })

  it("ends with no more used than had passed, whenever that is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (after) => {
        const at = new Date(Date.parse(rome("2026-11-23T09:00")) + after * 60_000).toISOString()
        const ended = endDeadline(row(), "met_at", at)
        expect(ended.working_minutes_used).toBeLessThanOrEqual(Math.min(after, 480))
        expect(ended.working_minutes_used).toBe(usedMinutes(level, { ...row(), working_minutes_target: 480 }, at))
      })
    )
  })

  it("has another end under another priority, from where it began", () => {
    const at = rome("2026-11-23T11:00")
    expect(retargeted(row(), "high", at)).toMatchObject({
      working_minutes_target: 240,
      working_minutes_used: 120,
      due_at: rome("2026-11-23T13:00"),
    })
    expect(retargeted(row(), "low", at)).toMatchObject({ due_at: rome("2026-11-24T18:00") })
    const back = retargeted(retargeted(row(), "critical", at), "normal", at)
    expect(back).toMatchObject({ due_at: row().due_at, working_minutes_target: 480 })
  })

  it("is due at once under a priority whose time is used up", () => {
    const at = rome("2026-11-23T12:00")
    const urgent = retargeted(row(), "critical", at)
    expect(urgent).toMatchObject({ working_minutes_target: 60, due_at: at })
    expect(urgent.warn_at === null || urgent.warn_at <= at).toBe(true)
  })

  it("stays as it is where a priority says nothing of it", () => {
    const at = rome("2026-11-23T11:00")
    const untouched = [
      row({ met_at: at }),
      row({ cancelled_at: at }),
      row({ breached_at: at }),
      row({ kind: "acknowledge" }),
      row({ kind: "safety_review" }),
      legal(),
      row({ terms: null }),
    ]
    for (const one of untouched) {
      for (const priority of casePriorities) {
        expect(retargeted(one, priority, at)).toBe(one)
      }
    }
    const same = row()
    expect(retargeted(same, "normal", at)).toBe(same)
  })

  it("stands still on hold while its target changes, and keeps what it is and whose it is", () => {
    const anyRow = fc.record({
      kind: fc.constantFrom(...deadlineKinds),
      paused_at: fc.constantFrom(null, rome("2026-11-23T10:00")),
      working_minutes_used: fc.integer({ min: 0, max: 60 }),
    })
    fc.assert(
      fc.property(anyRow, fc.constantFrom(...casePriorities), (change, priority) => {
        const before = row(change)
        const after = retargeted(before, priority, rome("2026-11-23T11:00"))
        expect(after).toMatchObject({ id: before.id, kind: before.kind, paused_at: before.paused_at, met_at: null })
        if (change.paused_at && after !== before) {
          expect(after.working_minutes_used).toBe(before.working_minutes_used)
        }
      })
    )
  })
})
