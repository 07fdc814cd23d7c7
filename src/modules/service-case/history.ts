import { createHash } from "node:crypto"
import type { HistoryCheck } from "./results"

/** An event as its hash is made of it: instants in microseconds since 1970, data as PostgreSQL writes it. */
export type HashedEvent = {
  id: string
  case_id: string
  seq: number
  kind: string
  visibility: string
  actor_type: string
  actor_id: string | null
  data_text: string
  micros: string
  prev_hash: string | null
  hash: string
}

/** The same as the database's `after_sales_case_event_hash`, so that a changed function there is found out. */
export function eventHash(prevHash: string | null, event: HashedEvent): string {
  const { id, case_id, seq, kind, visibility, actor_type, actor_id, micros, data_text } = event
  const parts = [prevHash, id, case_id, seq, kind, visibility, actor_type, actor_id, micros, data_text]
  return createHash("sha256")
    .update(parts.map((part) => part ?? "").join("\n"))
    .digest("hex")
}

/** Follows the chain of a case's events, in order of `seq`, to the first that isn't what it was. */
export function checkHistory(events: readonly HashedEvent[]): HistoryCheck {
  let head: string | null = null
  for (const [index, event] of events.entries()) {
    const reason =
      event.seq !== index + 1
        ? "gap"
        : event.hash !== eventHash(event.prev_hash, event)
          ? "content"
          : event.prev_hash !== head
            ? "chain"
            : null
    if (reason) {
      return { is_intact: false, events: events.length, broken: { id: event.id, seq: event.seq, reason } }
    }
    head = event.hash
  }
  return { is_intact: true, events: events.length, head }
}
