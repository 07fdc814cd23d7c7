import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../src/modules/warranty"
import { describeModule, type ModuleSuite, pathOfModule } from "../module-suite"

export type WarrantySuite = ModuleSuite<WarrantyModuleService>

export const modulePath = pathOfModule("warranty")

/** The warranty module on a real database that our migrations made, anew for each test. */
export function describeWarranty(
  name: string,
  suite: (module: WarrantySuite) => void,
  options: Record<string, unknown> = {}
): void {
  describeModule<WarrantyModuleService>(name, { key: WARRANTY_MODULE, folder: modulePath, options }, suite)
}
