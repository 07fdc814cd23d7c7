import fc from "fast-check"
import {
  meetDeadline,
  pauseClock,
  reopenClock,
  reprioritise,
  resumeClock,
  stopClock,
} from "../../../src/modules/service-case/clock"
import { isWorked } from "../../../src/modules/service-case/clock/domain/__tests__/oracle"
import type { FrozenLevel } from "../../../src/modules/service-case/clock/types"
import type { CasePriority } from "../../../src/modules/service-case/domain/types"
import { frozen, history, iso, opened, rome, shown } from "./cases"
import { type ClockSuite, describeClock } from "./clock-suite"

const runs = { numRuns: Number(process.env.AFTER_SALES_RUNS ?? 25) }
const targets: FrozenLevel["targets"] = {
  low: { first_response_minutes: 400, resolution_minutes: 900 },
  normal: { first_response_minutes: 200, resolution_minutes: 600 },
  high: { first_response_minutes: 90, resolution_minutes: 300 },
  critical: { first_response_minutes: 30, resolution_minutes: 120 },
}
const level = frozen({ targets })

type Act = {
  after: number
  kind: "pause" | "resume" | "answer" | "end" | "reopen" | "priority" | "look"
  to: CasePriority
}

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 400 }),
    kind: fc.constantFrom("pause", "resume", "answer", "end", "reopen", "priority", "look") as fc.Arbitrary<
      Act["kind"]
    >,
    to: fc.constantFrom("low", "normal", "high", "critical") as fc.Arbitrary<CasePriority>,
  }),
  { minLength: 1, maxLength: 7 }
)

/** A promise that is counted by looking at the clock on the wall every minute, and that knows nothing of due dates. */
class Promised {
  used = 0
  isHeld = false
  isOver: "met" | "dropped" | null = null
  /** The minute in which it was missed. */
  missed: number | null = null

  constructor(
    readonly kind: "first_response" | "resolution",
    public minute: number,
    public target: number
  ) {}

  get isRunning(): boolean {
    return this.isOver === null && !this.isHeld && this.missed === null
  }

  /** Lets the wall clock go on to a minute. What is used up at a minute is missed from the next second on. */
  goOn(to: number): void {
    for (; this.minute < to; this.minute++) {
      if (this.isRunning && this.used >= this.target) {
        this.missed = this.minute
      }
      this.used += this.isRunning && isWorked(level.calendar, this.minute) ? 1 : 0
    }
  }
}

function change(promised: Promised[], { kind, to }: Act): void {
  for (const one of promised) {
    if (kind === "pause" && one.isRunning) {
      one.isHeld = true
    } else if (kind === "resume" && one.isOver === null) {
      one.isHeld = false
    } else if (kind === "answer" && one.kind === "first_response" && one.isOver === null) {
      Object.assign(one, { isOver: "met", isHeld: false })
    } else if (kind === "end" && one.isOver === null) {
      Object.assign(one, { isOver: "dropped", isHeld: false })
    } else if (kind === "reopen" && one.isOver && (one.kind === "resolution" || one.isOver === "dropped")) {
      one.isOver = null
    } else if (kind === "priority" && one.isOver === null && one.missed === null) {
      one.target = targets[to][`${one.kind}_minutes`]
    }
  }
}

describeClock("a clock that is held, answered, ended and taken up again", ({ service, sql, write }) => {
  const act = async (id: string, { kind, to }: Act, at: Date) => {
    if (kind === "look") {
      await drain(service, at)
      return
    }
    await write(async (inside) => {
      await inside("select 1 from after_sales_case where id = ? for update", [id])
      switch (kind) {
        case "pause":
          return pauseClock(inside, id, at)
        case "resume":
          return resumeClock(inside, id, at)
        case "answer":
          return meetDeadline(inside, id, "first_response", at)
        case "end":
          return stopClock(inside, id, at)
        case "reopen":
          return reopenClock(inside, id, at)
        case "priority":
          return reprioritise(inside, id, to, at)
      }
    })
  }

  it("misses exactly what a clock on the wall misses, tells it once, and shows it on the case", async () => {
    let cases = 0
    await fc.assert(
      fc.asyncProperty(acts, fc.integer({ min: 0, max: 4 * 24 * 60 }), async (list, start) => {
        const id = `ascase_${++cases}`
        let minute = Date.parse(iso("2026-11-19T08:00")) / 60_000 + start
        const at = () => new Date(minute * 60_000)
        await write((inside) => opened(inside, id, "2026-11-19T08:00", { at: at(), level }))
        const promised = (["first_response", "resolution"] as const).map(
          (kind) => new Promised(kind, minute, targets.normal[`${kind}_minutes`])
        )
        for (const one of list) {
          minute += one.after
          promised.forEach((each) => each.goOn(minute))
          await act(id, one, at())
          change(promised, one)
        }
        minute += 20 * 24 * 60
        promised.forEach((each) => each.goOn(minute))
        await drain(service, at())

        const rows = await sql<{ kind: string; breached: boolean; used: number; open: boolean }>(
          `select kind, breached_at is not null as breached, working_minutes_used as used,
             met_at is null and cancelled_at is null as open
           from after_sales_case_deadline where case_id = ? order by kind`,
          [id]
        )
        const trace = { list, start, rows }
        expect({ ...trace, is: rows.map(({ kind, breached, open }) => [kind, breached, open]) }).toEqual({
          ...trace,
          is: promised.map(({ kind, missed, isOver }) => [kind, missed !== null, isOver === null]),
        })
        const told = (await history(sql, id)).filter(({ kind }) => kind === "deadline_breached")
        expect(told.map(({ data }) => data.deadline).sort()).toEqual(
          promised.filter(({ missed }) => missed !== null).map(({ kind }) => kind)
        )
        const { breached_at } = await shown(sql, id)
        expect(breached_at !== null).toBe(promised.some(({ missed, isOver }) => missed !== null && isOver === null))
      }),
      runs
    )
  }, 120_000)

  it("warns no more often than it was started, and never after it was missed", async () => {
    const ids = ["a", "b", "c"]
    await write(async (inside) => {
      for (const id of ids) {
        await opened(inside, id, "2026-11-23T09:00", { level })
      }
    })
    const looks = ["2026-11-23T11:39", "2026-11-23T11:41", "2026-11-23T12:21", "2026-11-24T18:00", "2026-12-24T18:00"]
    for (const wall of looks) {
      await drain(service, rome(wall))
      await drain(service, rome(wall))
    }
    for (const id of ids) {
      const kinds = (await history(sql, id)).map(({ kind, data }) => `${String(data.deadline)} ${kind}`)
      expect(kinds).toEqual([
        "first_response deadline_warning",
        "first_response deadline_breached",
        "resolution deadline_breached",
      ])
    }
  })
})

/** Looks until nothing is left, a few at a time. */
async function drain(service: ClockSuite["service"], at: Date): Promise<void> {
  while ((await service.claimDueDeadlines(2, at)).length) {
    // The next few.
  }
}
