import type { MedusaContainer } from "@medusajs/framework/types"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../../modules/installed-base"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../../modules/platform"
import { localeOfCountry } from "./unit-news"

const batch = 100

/** Invites whom units are offered to. The token of an invitation goes from the offer to its message, and on by mail. */
export async function inviteNewOwners(container: MedusaContainer): Promise<number> {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const offers = await base.listUnmailedInvitations(batch)
  const added = await container.resolve<PlatformModuleService>(PLATFORM_MODULE).addNotifications(
    offers.map(({ id, unit_id, to_email, expires_at, token, country_code }) => ({
      key: `${id}:invited`,
      template: "transfer_invitation",
      recipient_type: "address",
      recipient_id: null,
      to_address: to_email,
      locale: localeOfCountry(country_code),
      subject_type: "unit_transfer",
      subject_id: id,
      data: { unit_id },
      secret: token,
      expires_at,
    }))
  )
  await base.forgetTokens(offers.map(({ id }) => id))

  return added
}
