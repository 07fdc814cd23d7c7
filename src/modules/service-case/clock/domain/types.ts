import type { Instant, LocalDate, TimeZone } from "../../../../shared/local-date"
import type { CasePriority } from "../../domain/types"

export type { CasePriority, Instant, LocalDate, TimeZone }

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const
export type Weekday = (typeof weekdays)[number]

/** Wall time from and to, `HH:MM`; the end is left out of it and may be `24:00`. */
export type Window = [from: string, to: string]
export type WeekWindows = Partial<Record<Weekday, Window[]>>

/** When the shop works. */
export type WorkingCalendar = {
  time_zone: TimeZone
  windows: WeekWindows
  /** Country whose public holidays are closed; null when none are. */
  holidays_country: string | null
  closed_on: LocalDate[]
}

export type Target = { first_response_minutes: number; resolution_minutes: number }
/** Working minutes per priority. */
export type Targets = Record<CasePriority, Target>

/** What happens at a breach beside its being told. */
export type Escalation = {
  /** `none`, `round_robin`, or the user who takes over. */
  reassign: string
  raise_priority: boolean
  /** Users who are told beside the assignee, or everybody who is a manager. */
  notify: "managers" | string[]
}

export const levelScopes = ["customer", "group", "country", "default"] as const
export type LevelScope = (typeof levelScopes)[number]

/** A service level with its calendar as a case was promised it. */
export type FrozenLevel = {
  level_id: string
  calendar: WorkingCalendar
  targets: Targets
  warn_percent: number
  escalation: Escalation
}

export const deadlineKinds = ["first_response", "resolution", "acknowledge", "legal_answer", "safety_review"] as const
export type DeadlineKind = (typeof deadlineKinds)[number]

/** Kinds that a service level sets, each with its target. */
export const levelKinds = ["first_response", "resolution"] as const
export type LevelKind = (typeof levelKinds)[number]
