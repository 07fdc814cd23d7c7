import type { Actor } from "../../../shared/actor"

/** Who wrote a row, in one column: `user:user_01…`, `system`. Two callers' idempotency keys never meet by it. */
export function authorOf(actor: Actor): string {
  return actor.id ? `${actor.type}:${actor.id}` : actor.type
}
