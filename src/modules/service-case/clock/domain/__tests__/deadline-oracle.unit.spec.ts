import fc from "fast-check"
import { runs } from "../../../../../shared/calendar/__tests__/arbitraries"
import { type ClockState, isOverdue, pausedClock, resumedClock, retargetedClock, startedClock } from "../deadline"
import type { WorkingCalendar } from "../types"
import { anyCalendar, anyMinute, instantOfMinute, isWorked } from "./oracle"

type Change = { after: number; kind: "pause" | "resume" | "retarget"; target: number }

const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 500 }),
    kind: fc.constantFrom("pause", "resume", "retarget"),
    target: fc.integer({ min: 1, max: 1200 }),
  }),
  { maxLength: 5 }
)

/** A clock that ticks minute by minute and knows nothing of due dates: it counts what was worked while not on hold. */
class Ticking {
  used = 0
  isPaused = false
  constructor(
    readonly calendar: WorkingCalendar,
    public minute: number,
    public target: number
  ) {}

  get isDue(): boolean {
    return this.used >= this.target
  }

  tick(): void {
    this.used += !this.isPaused && isWorked(this.calendar, this.minute) ? 1 : 0
    this.minute++
  }

  /** The minute at which the target is reached, when nobody holds it. */
  due(most: number): number | null {
    const copy = Object.assign(new Ticking(this.calendar, this.minute, this.target), { used: this.used })
    while (!copy.isDue) {
      if (copy.minute - this.minute > most) {
        return null
      }
      copy.tick()
    }
    return copy.minute
  }
}

describe("A deadline that is held, continued and changed, against a clock that ticks minute by minute", () => {
  it("is due at the same minute", () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyMinute,
        fc.integer({ min: 1, max: 600 }),
        changes,
        (calendar, start, target, list) => {
          const terms = { calendar, warn_percent: 80 }
          const ticking = new Ticking(calendar, start, target)
          let clock: ClockState = startedClock(terms, target, instantOfMinute(start))

          for (const change of list) {
            for (let minute = 0; minute < change.after && !ticking.isDue; minute++) {
              ticking.tick()
            }
            if (ticking.isDue) {
              break
            }
            clock = apply(terms, clock, change, ticking)
          }

          expect(clock.paused_at !== null).toBe(ticking.isPaused)
          const due = ticking.isPaused ? null : ticking.due(2 * 24 * 60)
          if (ticking.isDue) {
            expect(isOverdue(clock, instantOfMinute(ticking.minute + 1))).toBe(true)
          } else if (due !== null) {
            expect(clock.due_at).toBe(instantOfMinute(due))
          }
        }
      ),
      runs(60)
    )
  })

  it("never warns after the end, and warns at the share of the target", () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyMinute,
        fc.integer({ min: 2, max: 600 }),
        fc.integer({ min: 1, max: 99 }),
        (calendar, start, target, percent) => {
          const clock = startedClock({ calendar, warn_percent: percent }, target, instantOfMinute(start))
          const toWarning = Math.ceil((target * percent) / 100)

          if (clock.warn_at === null) {
            expect(toWarning).toBe(target)
            return
          }
          expect(clock.warn_at < clock.due_at).toBe(true)
          expect(clock.warn_at).toBe(
            startedClock({ calendar, warn_percent: 50 }, toWarning, instantOfMinute(start)).due_at
          )
        }
      ),
      runs(200)
    )
  })
})

function apply(
  terms: { calendar: WorkingCalendar; warn_percent: number },
  clock: ClockState,
  change: Change,
  ticking: Ticking
) {
  const at = instantOfMinute(ticking.minute)
  switch (change.kind) {
    case "pause":
      ticking.isPaused = true
      return pausedClock(terms, clock, at)
    case "resume":
      ticking.isPaused = false
      return resumedClock(terms, clock, at)
    case "retarget":
      ticking.target = change.target
      return retargetedClock(terms, clock, change.target, at)
  }
}
