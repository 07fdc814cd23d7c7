import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ClaimedNotification } from "../../../../modules/platform"
import { composeCase } from "./case"
import type { Composed } from "./composed"
import { composeGuestCode } from "./guest-code"
import { composePrivacy } from "./privacy"
import { composeUnit } from "./unit"

type Composer = (container: MedusaContainer, message: ClaimedNotification) => Promise<Composed>

const composers: Record<string, Composer> = {
  case: composeCase,
  unit: composeUnit,
  unit_transfer: composeUnit,
  warranty: composeUnit,
  order: composeGuestCode,
  privacy_request: composePrivacy,
}

/** Reads what a message is about. What has gone meanwhile is no failure: there is nothing to send. */
export async function compose(container: MedusaContainer, message: ClaimedNotification): Promise<Composed> {
  try {
    return await composers[message.subject_type](container, message)
  } catch (error) {
    if (MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_FOUND) {
      return { dropped: "What it is about has gone" }
    }
    throw error
  }
}
