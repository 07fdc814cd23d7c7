import type { CustomerActor } from "./http/caller"
import type { GuestActor } from "./http/guest"

/**
 * Whose records a store query gives: a customer's own, or those of the one order that a guest's token was given for.
 * Exactly one of the two is set.
 */
export type Asker = {
  customer_id?: string
  guest?: { email: string; order_id: string }
  /** Of the publishable key. */
  sales_channel_ids: string[]
}

/** The asker of a call of a store route. */
export function askerOf({
  actor,
  salesChannelIds,
}: {
  actor: CustomerActor | GuestActor
  salesChannelIds: string[]
}): Asker {
  return actor.type === "guest"
    ? { guest: { email: actor.email, order_id: actor.order_id }, sales_channel_ids: salesChannelIds }
    : { customer_id: actor.id, sales_channel_ids: salesChannelIds }
}
