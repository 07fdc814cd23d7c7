import type { MedusaContainer } from "@medusajs/framework/types"
import type { ClaimedNotification } from "../../../../modules/platform"
import { formatDay } from "../../../../shared/texts"
import { linksOf } from "../links"
import { type Composed, noAddress } from "./composed"
import { addressOf } from "./recipient"

/** A manager is told that a person waits for their answer. The person isn't named. */
export async function composePrivacy(container: MedusaContainer, message: ClaimedNotification): Promise<Composed> {
  const to = await addressOf(container, message)
  if (to === null) {
    return noAddress
  }
  const { locale, data, subject_id: id } = message

  return {
    to,
    variables: {
      locale,
      link: `${linksOf(container).settings}/privacy/${id}`,
      request: { id, due_on: formatDay(locale, String(data.due_on)) },
    },
  }
}
