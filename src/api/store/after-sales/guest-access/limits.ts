import type { MedusaContainer } from "@medusajs/framework/types"
import { guestLimits } from "../../../../modules/platform/domain/guest"
import { tooManyRequests } from "../../../../shared/errors"
import type { ClientAddress } from "../../../../shared/http/client-address"
import { platformOf } from "../../../services"

type Try = { scope: MedusaContainer; client: ClientAddress; email: string; what: "code" | "verify" }

/**
 * Counts a try per client, per connection and per address, in the database, so that several instances count together.
 * Every try counts all three, whatever it is about: which one is over tells nothing.
 *
 * @throws `too_many_requests` with the seconds to wait
 */
export async function limitGuests({ scope, client, email, what }: Try): Promise<void> {
  const platform = platformOf(scope)
  const counters = [
    { key: `guest-${what}:client:${client.address}`, ...guestLimits.client },
    { key: `guest-${what}:connection:${client.connection}`, ...guestLimits.connection },
    { key: `guest-${what}:email:${email}`, ...guestLimits[what] },
  ]
  const answers = []
  for (const { key, limit, seconds } of counters) {
    answers.push(await platform.takeToken(key, limit, seconds))
  }
  const refused = answers.filter(({ allowed }) => !allowed).map(({ retry_after }) => retry_after)
  if (refused.length) {
    tooManyRequests(Math.max(...refused))
  }
}
