import type { MedusaRequest } from "@medusajs/framework/http"
import { unauthorized } from "../errors"
import type { StaffActor } from "../permissions"

export type CustomerActor = { type: "customer"; id: string }

type SignedRequest = MedusaRequest & {
  auth_context?: { actor_id: string; actor_type: string }
  publishable_key_context?: { sales_channel_ids: string[] }
}

/**
 * Who asks. Core has verified session or token on `/store` and `/admin` before our code runs; here its kind is
 * checked, so that a technician's or a guest's token is never taken for a customer's.
 */
export function customerOf(req: MedusaRequest): CustomerActor | null {
  const context = (req as SignedRequest).auth_context
  return context?.actor_type === "customer" && context.actor_id ? { type: "customer", id: context.actor_id } : null
}

/** The dashboard's user, or the program with a secret key. */
export function staffOf(req: MedusaRequest): StaffActor {
  const context = (req as SignedRequest).auth_context
  if (context?.actor_id && (context.actor_type === "user" || context.actor_type === "api-key")) {
    return { type: context.actor_type === "user" ? "user" : "api_key", id: context.actor_id }
  }
  return unauthorized()
}

/** The channels of the publishable key: a store route shows nothing sold in others. */
export function salesChannelsOf(req: MedusaRequest): string[] {
  return (req as SignedRequest).publishable_key_context?.sales_channel_ids ?? []
}
