import { type Asker, askerOf } from "../../../../shared/asker"
import type { Actor } from "../../../../shared/actor"
import type { CustomerActor } from "../../../../shared/http/caller"
import type { GuestActor } from "../../../../shared/http/guest"

/** Who acts, by id alone, and whose cases they may see. */
export function asking(call: { actor: CustomerActor | GuestActor; salesChannelIds: string[] }): {
  actor: Actor
  asker: Asker
} {
  const { type, id } = call.actor
  return { actor: { type, id }, asker: askerOf(call) }
}
