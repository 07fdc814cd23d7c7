import { isOverdue, pausedClock, resumedClock, retargetedClock, startedClock, usedMinutes } from "../deadline"
import { level, rome } from "./fixtures"

describe("A deadline in working time", () => {
  const started = startedClock(level, 480, rome("2026-11-23T09:00"))

  it("knows when to warn and when it is due", () => {
    expect(started).toEqual({
      working_minutes_target: 480,
      working_minutes_used: 0,
      due_at: rome("2026-11-23T18:00"),
      warn_at: rome("2026-11-23T16:24"),
      paused_at: null,
    })
  })

  it("stands still on hold and goes on with what was left", () => {
    const paused = pausedClock(level, started, rome("2026-11-23T12:00"))
    expect(paused).toMatchObject({ working_minutes_used: 180, paused_at: rome("2026-11-23T12:00") })
    expect(pausedClock(level, paused, rome("2026-11-23T15:00"))).toBe(paused)
    expect(usedMinutes(level, paused, rome("2026-12-23T15:00"))).toBe(180)

    expect(resumedClock(level, paused, rome("2026-11-25T09:00"))).toMatchObject({
      due_at: rome("2026-11-25T15:00"),
      warn_at: rome("2026-11-25T12:24"),
      paused_at: null,
    })
  })

  it("is not resumed unless it was held, nor held when it is overdue", () => {
    expect(resumedClock(level, started, rome("2026-11-25T09:00"))).toBe(started)
    expect(pausedClock(level, started, rome("2026-11-23T18:00:01"))).toBe(started)
    expect(pausedClock(level, started, rome("2026-11-23T18:00:00")).paused_at).not.toBeNull()
  })

  it("costs nothing to be held outside of working time", () => {
    const paused = pausedClock(level, started, rome("2026-11-23T13:10"))
    const resumed = resumedClock(level, paused, rome("2026-11-23T13:50"))

    expect(resumed.due_at).toBe(started.due_at)
  })

  it("counts what has passed when the target changes, and is due at once when it is used up", () => {
    expect(retargetedClock(level, started, 960, rome("2026-11-23T15:00")).due_at).toBe(rome("2026-11-24T18:00"))
    expect(retargetedClock(level, started, 240, rome("2026-11-23T15:00"))).toMatchObject({
      due_at: rome("2026-11-23T15:00"),
      working_minutes_used: 300,
    })
  })

  it("warns at once when the share is passed by a change, and never when it would be with the end", () => {
    expect(retargetedClock(level, started, 330, rome("2026-11-23T15:00")).warn_at).toBe(rome("2026-11-23T15:00"))
    expect(startedClock({ ...level, warn_percent: 99 }, 60, rome("2026-11-23T15:00")).warn_at).toBeNull()
  })

  it("is kept to the last second in which it is due", () => {
    expect(isOverdue(started, rome("2026-11-23T18:00:00.999"))).toBe(false)
    expect(isOverdue(started, rome("2026-11-23T18:00:01"))).toBe(true)
  })
})
