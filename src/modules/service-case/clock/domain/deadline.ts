import type { FrozenLevel, Instant } from "./types"
import { addWorkingMinutes, clockMinute, workingMinutesBetween } from "./working-time"

/** By what a deadline in working time is counted. */
export type ClockTerms = Pick<FrozenLevel, "calendar" | "warn_percent">

/** A deadline in working time as it stands: how much was used when it last began to run, and where that leads. */
export type ClockState = {
  working_minutes_target: number
  working_minutes_used: number
  due_at: Instant
  warn_at: Instant | null
  paused_at: Instant | null
}

/** A deadline that begins to run. */
export function startedClock(terms: ClockTerms, target: number, at: Instant): ClockState {
  return runningFrom(terms, target, 0, at)
}

/** Working minutes that have passed by then; those on hold do not count. */
export function usedMinutes(terms: ClockTerms, clock: ClockState, at: Instant): number {
  if (clock.paused_at !== null) {
    return clock.working_minutes_used
  }
  return Math.max(
    clock.working_minutes_used,
    clock.working_minutes_target - workingMinutesBetween(terms.calendar, at, clock.due_at)
  )
}

/** On hold: what was used is written down. Already on hold, or overdue, nothing changes. */
export function pausedClock(terms: ClockTerms, clock: ClockState, at: Instant): ClockState {
  if (clock.paused_at !== null || isOverdue(clock, at)) {
    return clock
  }
  return { ...clock, working_minutes_used: usedMinutes(terms, clock, at), paused_at: at }
}

/** Off hold: what was left is left from here on. */
export function resumedClock(terms: ClockTerms, clock: ClockState, at: Instant): ClockState {
  if (clock.paused_at === null) {
    return clock
  }
  return runningFrom(terms, clock.working_minutes_target, clock.working_minutes_used, at)
}

/** Another target for what has begun already. One that is used up is due at once. */
export function retargetedClock(terms: ClockTerms, clock: ClockState, target: number, at: Instant): ClockState {
  const used = usedMinutes(terms, clock, at)
  const running = runningFrom(terms, target, used, at)
  return clock.paused_at === null ? running : { ...running, paused_at: clock.paused_at }
}

/** Whether the second in which it was due has passed. */
export function isOverdue({ due_at }: Pick<ClockState, "due_at">, at: Instant): boolean {
  return Date.parse(at) >= Date.parse(due_at) + 1000
}

function runningFrom(terms: ClockTerms, target: number, used: number, at: Instant): ClockState {
  const warnAfter = Math.ceil((target * terms.warn_percent) / 100)
  const due_at = addWorkingMinutes(terms.calendar, at, target - used)
  return {
    working_minutes_target: target,
    working_minutes_used: used,
    due_at,
    warn_at: warnAfter >= target ? null : addWorkingMinutes(terms.calendar, clockMinute(at), warnAfter - used),
    paused_at: null,
  }
}
