import { PLATFORM_MODULE, type PlatformModuleService } from "../../../src/modules/platform"
import { describeModule, type ModuleSuite, pathOfModule } from "../module-suite"

export type PlatformSuite = ModuleSuite<PlatformModuleService>

export const modulePath = pathOfModule("platform")

/** The platform module on a real database that our migrations made, anew for each test. */
export function describePlatform(
  name: string,
  suite: (module: PlatformSuite) => void,
  options: Record<string, unknown> = {}
): void {
  describeModule<PlatformModuleService>(name, { key: PLATFORM_MODULE, folder: modulePath, options }, suite)
}

export const anna = { type: "user", id: "user_anna" } as const
export const bruno = { type: "user", id: "user_bruno" } as const

/** Until a lease of that many seconds is over by the database's clock. */
export async function passSeconds(seconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000 + 50))
}
