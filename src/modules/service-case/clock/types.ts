import type { Actor } from "../../../shared/actor"
import type { PageInput } from "../../../shared/list-page"
import type {
  CasePriority,
  DeadlineKind,
  Escalation,
  FrozenLevel,
  Instant,
  LevelScope,
  Targets,
  WeekWindows,
  WorkingCalendar,
} from "./domain/types"

export type LegalClock = { code: string; due_at: Instant; effect: string | null }

export type StartClockInput = {
  case_id: string
  at: Date
  priority: CasePriority
  level: FrozenLevel | null
  /** Null or 0: nobody waits for it. In working time where there is a level. */
  acknowledge_minutes?: number | null
  /** In calendar time; null or left out: nothing endangers anybody. */
  safety_review_minutes?: number | null
  legal?: LegalClock[]
}

/** A deadline that was found due. Each is found once for each of the two. */
export type DueClaim = {
  case_id: string
  deadline_id: string
  kind: DeadlineKind
  code: string
  level: "warning" | "breach"
  due_at: Instant
  effect: string | null
}

/** What the key of a creating request was used for. */
export type Idempotency = { key: string; hash: string }

export type CalendarContent = WorkingCalendar & { name: string }
export type CalendarRecord = CalendarContent & {
  id: string
  is_default: boolean
  created_at: Instant
  updated_at: Instant
}
export type ListCalendarsInput = PageInput & {
  /** Words in the name or in the zone. */
  q?: string
  /** Countries whose public holidays are closed. */
  holidays_country?: string[]
}
export type CreateCalendarInput = CalendarContent & { actor: Actor; idempotency?: Idempotency | null }
export type UpdateCalendarInput = { id: string; content: Partial<CalendarContent>; actor: Actor }

export type LevelContent = {
  name: string
  scope: LevelScope
  scope_ids: string[]
  calendar_id: string
  targets: Targets
  warn_percent: number
  escalation: Escalation
  status: "active" | "inactive"
}
export type LevelRecord = LevelContent & {
  id: string
  calendar_name: string
  is_default: boolean
  created_at: Instant
  updated_at: Instant
}
export type ListLevelsInput = PageInput & {
  /** Words in the name, in that of the calendar, or whom the level is for. */
  q?: string
  scope?: LevelScope[]
  status?: LevelContent["status"][]
  calendar_id?: string[]
}
export type CreateLevelInput = LevelContent & { actor: Actor; idempotency?: Idempotency | null }
export type UpdateLevelInput = { id: string; content: Partial<LevelContent>; actor: Actor }

export type DeleteInput = { id: string; actor: Actor }

export type AgentRecord = {
  user_id: string
  is_active: boolean
  is_away: boolean
  away_until: Instant | null
  last_assigned_at: Instant | null
  open_cases: number
}
/** Left out: unchanged. */
export type SetAgentInput = { user_id: string; is_active?: boolean; away_until?: Instant | null; actor: Actor }

export type { DeadlineKind, Escalation, FrozenLevel, WeekWindows }
