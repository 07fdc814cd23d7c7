import type { MedusaRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
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

/**
 * The dashboard's user, or the program with a secret key. A token lives on when its user has been deleted, and core
 * believes what is written in it; whoever is gone would be let in with the role of those who were given none.
 */
export async function staffOf(req: MedusaRequest): Promise<StaffActor> {
  const { actor_id: id, actor_type: type } = (req as SignedRequest).auth_context ?? {}
  if (id && type === "api-key") {
    return { type: "api_key", id }
  }
  return id && type === "user" && (await isUser(id, req)) ? { type, id } : unauthorized()
}

async function isUser(id: string, { scope }: MedusaRequest): Promise<boolean> {
  return (await scope.resolve(Modules.USER).listUsers({ id }, { select: ["id"], take: 1 })).length > 0
}

/** The channels of the publishable key: a store route shows nothing sold in others. */
export function salesChannelsOf(req: MedusaRequest): string[] {
  return (req as SignedRequest).publishable_key_context?.sales_channel_ids ?? []
}
