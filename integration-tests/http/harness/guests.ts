import type { MedusaContainer } from "@medusajs/framework/types"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../src/modules/platform"
import type { Headers } from "./call"

/** Headers of a guest whose code was verified for one order. */
export async function makeGuest(
  container: MedusaContainer,
  of: { email: string; order_id: string },
  key: Headers
): Promise<Headers> {
  const { token } = await container.resolve<PlatformModuleService>(PLATFORM_MODULE).startGuestSession(of)
  return { ...key, "x-after-sales-guest": token }
}
