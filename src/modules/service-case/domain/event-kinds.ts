import type { Visibility } from "./types"

/** What happens to a case, and whether its owner sees it in the timeline. */
export const eventKinds = {
  created: "customer",
  acknowledged: "customer",
  assigned: "internal",
  message_added: "customer",
  note_added: "internal",
  decision_communicated: "customer",
  status_changed: "customer",
  resolved: "customer",
  closed: "customer",
  cancelled: "customer",
  reopened: "customer",
  merged: "customer",
  received_merged: "internal",
  followed_up: "customer",
  priority_changed: "internal",
  edited: "internal",
  owner_changed: "internal",
  question_asked: "customer",
  question_answered: "customer",
  safety_review_opened: "internal",
  safety_reviewed: "internal",
  step_completed: "internal",
  step_failed: "internal",
  step_skipped: "internal",
  step_repeated: "internal",
  attachment_added: "customer",
  attachment_removed: "customer",
  child_opened: "customer",
  child_changed: "internal",
  child_closed: "customer",
  deadline_warning: "internal",
  deadline_breached: "internal",
  deemed_accepted: "customer",
  erased: "internal",
} as const satisfies Record<string, Visibility>

export type CaseEventKind = keyof typeof eventKinds

/** Those that somebody must be told of. */
export const announcedKinds: readonly CaseEventKind[] = [
  "created",
  "acknowledged",
  "assigned",
  "message_added",
  "status_changed",
  "resolved",
  "closed",
  "cancelled",
  "reopened",
  "merged",
  "question_asked",
  "deadline_warning",
  "deadline_breached",
  "safety_review_opened",
]
