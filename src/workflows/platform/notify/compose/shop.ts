import type { MedusaContainer } from "@medusajs/framework/types"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../../modules/platform"

/** How the shop signs its messages, in the reader's language. */
export async function shopVariables(container: MedusaContainer, locale: string) {
  const identity = await container.resolve<PlatformModuleService>(PLATFORM_MODULE).shopIdentity(locale)

  return { name: identity?.name ?? "", email: identity?.email ?? "", phone: identity?.phone ?? "" }
}
