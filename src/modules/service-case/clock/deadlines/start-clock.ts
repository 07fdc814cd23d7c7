import { entityIds } from "../../../../shared/entity-ids"
import type { Sql } from "../../sql"
import { calendarWarning, minutesAfter } from "../domain/calendar-time"
import { startedClock } from "../domain/deadline"
import { type CasePriority, type DeadlineKind, type FrozenLevel, type Instant, levelKinds } from "../domain/types"
import { addWorkingMinutes } from "../domain/working-time"
import type { StartClockInput } from "../types"
import { refreshCases } from "./refresh-cases"
import type { DeadlineRow } from "./rows"

/** Share of a deadline after which is warned where no service level says otherwise. */
const usualWarning = 80

type NewDeadline = Pick<DeadlineRow, "kind" | "code" | "due_at" | "warn_at" | "is_pausable" | "effect"> & {
  working_minutes_target: number | null
}

/** The clock of a case that was just opened: what the service level promises and what the law asks. */
export async function startClock(sql: Sql, input: StartClockInput): Promise<void> {
  const at = input.at.toISOString()
  const { level } = input
  const deadlines = [
    ...(level ? levelDeadlines(level, input.priority, at) : []),
    ...acknowledgement(level, input.acknowledge_minutes ?? null, at),
    ...safetyReview(level, input.safety_review_minutes ?? null, at),
    ...(input.legal ?? []).map(({ code, due_at, effect }) =>
      inCalendarTime(level, "legal_answer", { code, due_at, effect: effect ?? null }, at)
    ),
  ]
  await insertDeadlines(sql, input.case_id, level, deadlines)
  await sql("update after_sales_case set level_id = ? where id = ?", [level?.level_id ?? null, input.case_id])
  await refreshCases(sql, [input.case_id])
}

function levelDeadlines(level: FrozenLevel, priority: CasePriority, at: Instant): NewDeadline[] {
  return levelKinds.map((kind) => {
    const target = level.targets[priority][`${kind}_minutes`]
    const { due_at, warn_at } = startedClock(level, target, at)
    return { kind, code: kind, due_at, warn_at, is_pausable: true, effect: null, working_minutes_target: target }
  })
}

/** Receipt is acknowledged in working time where there is a calendar; with 0 minutes it is with the case itself. */
function acknowledgement(level: FrozenLevel | null, minutes: number | null, at: Instant): NewDeadline[] {
  if (!minutes) {
    return []
  }
  const due_at = level ? addWorkingMinutes(level.calendar, at, minutes) : minutesAfter(at, minutes)
  const warn_at = level
    ? addWorkingMinutes(level.calendar, at, Math.ceil((minutes * level.warn_percent) / 100))
    : calendarWarning(at, due_at, usualWarning)
  return [fixed("acknowledge", "acknowledge", due_at, warn_at, null)]
}

/** What endangers people is looked at by the calendar, at night and on Sundays too. */
function safetyReview(level: FrozenLevel | null, minutes: number | null, at: Instant): NewDeadline[] {
  if (minutes === null) {
    return []
  }
  const due_at = minutesAfter(at, minutes)
  return [inCalendarTime(level, "safety_review", { code: "safety_review", due_at, effect: null }, at)]
}

function inCalendarTime(
  level: FrozenLevel | null,
  kind: DeadlineKind,
  { code, due_at, effect }: { code: string; due_at: Instant; effect: string | null },
  at: Instant
): NewDeadline {
  return fixed(kind, code, due_at, calendarWarning(at, due_at, level?.warn_percent ?? usualWarning), effect)
}

function fixed(
  kind: DeadlineKind,
  code: string,
  due_at: Instant,
  warn_at: Instant | null,
  effect: string | null
): NewDeadline {
  return { kind, code, due_at, warn_at, is_pausable: false, effect, working_minutes_target: null }
}

async function insertDeadlines(sql: Sql, caseId: string, level: FrozenLevel | null, deadlines: NewDeadline[]) {
  const ids = entityIds("ascdl", deadlines.length)
  await sql(
    `insert into after_sales_case_deadline
       (id, case_id, kind, code, due_at, warn_at, is_pausable, working_minutes_target, terms, effect)
     select n.id, ?, n.kind, n.code, n.due_at, n.warn_at, n.is_pausable, n.working_minutes_target, ?::jsonb, n.effect
     from jsonb_to_recordset(?::jsonb) as n(id text, kind text, code text, due_at timestamptz, warn_at timestamptz,
       is_pausable boolean, working_minutes_target integer, effect text)`,
    [
      caseId,
      level && JSON.stringify(level),
      JSON.stringify(deadlines.map((deadline, index) => ({ ...deadline, id: ids[index] }))),
    ]
  )
}
