import { PLATFORM_MODULE, type PlatformModuleService } from "../../../src/modules/platform"
import { describeModule, type ModuleSuite, pathOfModule, type Sql } from "../module-suite"

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

/** As if that many seconds had passed for whoever holds a job or a sweep, by the database's clock. */
export async function passSeconds(sql: Sql, seconds: number): Promise<void> {
  for (const table of ["after_sales_job", "after_sales_sweep"]) {
    await sql(`update ${table} set claimed_until = claimed_until - make_interval(secs => ?)`, [seconds])
  }
}
