import type { AddMessageResult, BulkInput, BulkResult, CaseStatus, CreateCaseResult } from "../../modules/service-case"
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

/** What there is to tell when a case went from one status to another; nothing when it stayed. */
export function announceStatus(change: { case: { id: string }; from: CaseStatus; to: CaseStatus }): Announcement[] {
  const { from, to } = change
  const data = { id: change.case.id }
  if (from === to) {
    return []
  }
  const cameBack = from === "resolved" && to === "in_progress"
  return [{ name: CaseEvents.STATUS_CHANGED, data }, ...(cameBack ? [{ name: CaseEvents.REOPENED, data }] : [])]
}

/** A message that a repeated request has sent before is not told again. */
export function announceMessage({ message, is_new, status_changed, ...result }: AddMessageResult): Announcement[] {
  const data = { id: result.case.id }
  return [
    ...(is_new ? [{ name: CaseEvents.MESSAGE_ADDED, data: { ...data, message_id: message.id } }] : []),
    ...(is_new && status_changed ? [{ name: CaseEvents.STATUS_CHANGED, data }] : []),
  ]
}

/** Each case to which it was done. */
export function announceBulk({ results }: BulkResult, { action }: BulkInput): Announcement[] {
  const names = { assign: CaseEvents.ASSIGNED, status: CaseEvents.STATUS_CHANGED, priority: null }
  const name = names[action.kind]
  return name ? results.filter(({ ok }) => ok).map(({ id }) => ({ name, data: { id } })) : []
}
