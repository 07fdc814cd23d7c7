import type {
  AddMessageResult,
  BulkInput,
  BulkResult,
  CaseStatus,
  CreateCaseResult,
  DueClaim,
  ReopenCaseResult,
} from "../../modules/service-case"
import { CaseEvents } from "../events"
import type { Announcement } from "../steps/announce"

/** A new case, and what happened to it in its first second. */
export function announceCreation({ case: created, is_new: isNew }: CreateCaseResult): Announcement[] {
  const data = { id: created.id }
  if (!isNew) {
    return []
  }
  return [
    { name: CaseEvents.CREATED, data },
    ...(created.acknowledged_at ? [{ name: CaseEvents.ACKNOWLEDGED, data }] : []),
    ...(created.assignee_id ? [{ name: CaseEvents.ASSIGNED, data }] : []),
    ...(created.safety_review_opened_at ? [{ name: CaseEvents.SAFETY_REVIEW_OPENED, data }] : []),
  ]
}

/** What ran out or soon will: the same, whether the sweep found it or a write that came first. */
export function announceDue(due: DueClaim[]): Announcement[] {
  return due.map(({ case_id, deadline_id, level }) => ({
    name: level === "breach" ? CaseEvents.DEADLINE_BREACHED : CaseEvents.DEADLINE_WARNING,
    data: { id: case_id, deadline_id },
  }))
}

/** What there is to tell when a case went from one status to another; nothing when it stayed. */
export function announceStatus(change: {
  case: { id: string }
  from: CaseStatus
  to: CaseStatus
  due: DueClaim[]
}): Announcement[] {
  const { from, to } = change
  const data = { id: change.case.id }
  const cameBack = from === "resolved" && to === "in_progress"
  return [
    ...announceDue(change.due),
    ...(from === to ? [] : [{ name: CaseEvents.STATUS_CHANGED, data }]),
    ...(cameBack ? [{ name: CaseEvents.REOPENED, data }] : []),
  ]
}

/** It came back, and why. */
export function announceReturn(result: ReopenCaseResult): Announcement[] {
  const data = { id: result.case.id, message_id: result.message.id }
  return [...announceStatus(result), { name: CaseEvents.MESSAGE_ADDED, data }]
}

/** A message that a repeated request has sent before is not told again. */
export function announceMessage({ message, is_new, status_changed, due, ...result }: AddMessageResult): Announcement[] {
  const data = { id: result.case.id }
  return [
    ...announceDue(due),
    ...(is_new ? [{ name: CaseEvents.MESSAGE_ADDED, data: { ...data, message_id: message.id } }] : []),
    ...(is_new && status_changed ? [{ name: CaseEvents.STATUS_CHANGED, data }] : []),
  ]
}

/** Each case to which it was done, as if it had been done to that one alone. */
export function announceBulk({ changed, due }: BulkResult, { action }: BulkInput): Announcement[] {
  switch (action.kind) {
    case "assign": {
      const handed = changed.filter(({ has_changed }) => has_changed)
      return [...announceDue(due), ...handed.map(({ id }) => ({ name: CaseEvents.ASSIGNED, data: { id } }))]
    }
    case "status":
      return [
        ...announceDue(due),
        ...changed.flatMap(({ id, from, status }) => announceStatus({ case: { id }, from, to: status, due: [] })),
      ]
    case "priority":
      return announceDue(due)
  }
}
