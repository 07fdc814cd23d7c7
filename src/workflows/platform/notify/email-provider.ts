import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { carriesEmail } from "../../../shared/email-provider"

/** Whether mail can be sent at all in this shop. */
export function hasEmailProvider(container: MedusaContainer): boolean {
  return carriesEmail(container.resolve(ContainerRegistrationKeys.CONFIG_MODULE))
}
