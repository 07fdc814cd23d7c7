import type { MedusaContainer } from "@medusajs/framework/types"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../../modules/platform"

const batch = 100

/** Makes the codes that guests asked for, and the messages that carry them. */
export async function drainGuestCodes(container: MedusaContainer): Promise<number> {
  const codes = await container.resolve<PlatformModuleService>(PLATFORM_MODULE).issueGuestCodes(batch)
  return codes.length
}
