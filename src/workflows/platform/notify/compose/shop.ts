import type { MedusaContainer } from "@medusajs/framework/types"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../../modules/platform"
import { identityFor } from "../../../../modules/platform/settings"

/** How the shop signs its messages, in the reader's language. */
export async function shopVariables(container: MedusaContainer, locale: string) {
  const settings = await container.resolve<PlatformModuleService>(PLATFORM_MODULE).getSettings()
  const identity = identityFor(settings, locale)

  return { name: identity?.name ?? "", email: identity?.email ?? "", phone: identity?.phone ?? "" }
}
