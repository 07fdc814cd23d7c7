import type { CaseEventKind } from "./event-kinds"

/** What a customer reads of an event beside its kind; nothing else of it leaves the shop. */
const readable: Partial<Record<CaseEventKind, readonly string[]>> = {
  created: ["channel", "follows_id"],
  status_changed: ["from", "to"],
  resolved: ["resolution_code"],
  cancelled: ["cancel_reason"],
  merged: ["into_id"],
  followed_up: ["case_id"],
  message_added: ["message_id"],
  decision_communicated: ["message_id"],
  question_asked: ["question"],
  question_answered: ["question", "answer"],
  attachment_added: ["attachment_id"],
  attachment_removed: ["attachment_id"],
  child_opened: ["kind"],
  child_closed: ["kind"],
}

export function storeEventData(kind: string, data: Record<string, unknown>): Record<string, unknown> {
  const names = readable[kind as CaseEventKind] ?? []
  return Object.fromEntries(names.filter((name) => name in data).map((name) => [name, data[name]]))
}
