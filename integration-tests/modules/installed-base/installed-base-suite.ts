import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../src/modules/installed-base"
import { describeModule, type ModuleSuite, pathOfModule } from "../module-suite"

export type InstalledBaseSuite = ModuleSuite<InstalledBaseModuleService>

export const modulePath = pathOfModule("installed-base")

/** The installed base on a real database that our migrations made, anew for each test. */
export function describeInstalledBase(name: string, suite: (module: InstalledBaseSuite) => void): void {
  describeModule<InstalledBaseModuleService>(name, { key: INSTALLED_BASE_MODULE, folder: modulePath }, suite)
}
