import type { MedusaRequest } from "@medusajs/framework/http"
import { unauthorized } from "../errors"

/** Where a guest shows the token that the verified code was exchanged for. */
export const guestHeader = "x-after-sales-guest"

/** Somebody without an account, who has shown that the order's mail reaches them. `id` is the session's. */
export type GuestActor = { type: "guest"; id: string; email: string; order_id: string }

/** The side of the platform module that knows sessions by their tokens. */
type SessionSource = {
  /** Null for a token that is unknown, ended or older than it may get. */
  openGuestSession(token: string): Promise<Omit<GuestActor, "type"> | null>
}

const platformModule = "after_sales_platform"
const token = /^[\w-]{43}$/

/**
 * The guest whose token the request shows; null when it shows none.
 *
 * @throws `unauthorized` for anything in the header that isn't a living token
 */
export async function guestOf(req: MedusaRequest): Promise<GuestActor | null> {
  const shown = req.headers[guestHeader]
  if (shown === undefined) {
    return null
  }
  const isToken = typeof shown === "string" && token.test(shown)
  const session = isToken ? await req.scope.resolve<SessionSource>(platformModule).openGuestSession(shown) : null
  return session ? { type: "guest", ...session } : unauthorized()
}
