import type { MedusaContainer } from "@medusajs/framework/types"
import type { ClaimedNotification } from "../../../../modules/platform"
import { linksOf } from "../links"
import { type Composed, noAddress } from "./composed"
import { shopVariables } from "./shop"

/** The code that lets a guest in. Its mail has no link: whoever asked waits for it on the page where they asked. */
export async function composeGuestCode(container: MedusaContainer, message: ClaimedNotification): Promise<Composed> {
  const { to_address: to, secret, locale, data } = message
  if (to === null || secret === null) {
    return noAddress
  }
  return {
    to,
    variables: {
      locale,
      link: linksOf(container).portal,
      shop: await shopVariables(container, locale),
      order: { number: String(data.order_display_id) },
      code: secret,
    },
  }
}
