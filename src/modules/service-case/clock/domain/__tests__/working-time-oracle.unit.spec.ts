import fc from "fast-check"
import { runs } from "../../../../../shared/calendar/__tests__/arbitraries"
import { addWorkingMinutes, workingMinutesBetween } from "../working-time"
import { anyCalendar, anyMinute, countMinutes, instantOfMinute, isWorked } from "./oracle"

describe("Working time against a clock that counts minute by minute", () => {
  it("passes as many minutes between two instants as the clock counts", () => {
    fc.assert(
      fc.property(anyCalendar, anyMinute, fc.integer({ min: 0, max: 2 * 24 * 60 }), (calendar, from, length) => {
        expect(workingMinutesBetween(calendar, instantOfMinute(from), instantOfMinute(from + length))).toBe(
          countMinutes(calendar, from, from + length)
        )
      }),
      runs(60)
    )
  })

  it("is due at the very minute at which the clock has counted enough", () => {
    fc.assert(
      fc.property(anyCalendar, anyMinute, fc.integer({ min: 1, max: 900 }), (calendar, from, minutes) => {
        const due = Date.parse(addWorkingMinutes(calendar, instantOfMinute(from), minutes)) / 60_000
        const counted = workingMinutesBetween(calendar, instantOfMinute(from), instantOfMinute(due))

        expect(counted).toBe(minutes)
        expect(isWorked(calendar, due - 1)).toBe(true)
        const checked = Math.max(from, due - 2 * 24 * 60)
        expect(countMinutes(calendar, checked, due)).toBe(
          workingMinutesBetween(calendar, instantOfMinute(checked), instantOfMinute(due))
        )
      }),
      runs(60)
    )
  })

  it("adds up: what passes to a moment between and from there on is what passes in all", () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyMinute,
        fc.integer({ min: 0, max: 900_000_000 }),
        fc.integer({ min: 0, max: 900_000_000 }),
        (calendar, start, first, second) => {
          const [a, b, c] = [0, first, first + second].map((ms) => new Date(start * 60_000 + ms).toISOString())

          expect(workingMinutesBetween(calendar, a, b) + workingMinutesBetween(calendar, b, c)).toBe(
            workingMinutesBetween(calendar, a, c)
          )
        }
      ),
      runs(200)
    )
  })

  it("never comes earlier for more minutes or a later start", () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyMinute,
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 600 }),
        (calendar, from, minutes, more) => {
          const due = addWorkingMinutes(calendar, instantOfMinute(from), minutes)

          expect(due <= addWorkingMinutes(calendar, instantOfMinute(from), minutes + more)).toBe(true)
          expect(due <= addWorkingMinutes(calendar, instantOfMinute(from + more), minutes)).toBe(true)
        }
      ),
      runs(200)
    )
  })
})
