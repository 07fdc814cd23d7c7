import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../src/modules/service-case"
import { describeModule, type ModuleSuite, pathOfModule } from "../module-suite"

export type CaseSuite = ModuleSuite<ServiceCaseModuleService>

export const modulePath = pathOfModule("service-case")

/** Cases on a real database that our migrations made, anew for each test. */
export function describeCases(
  name: string,
  suite: (module: CaseSuite) => void,
  options: Record<string, unknown> = {}
): void {
  describeModule<ServiceCaseModuleService>(name, { key: SERVICE_CASE_MODULE, folder: modulePath, options }, suite)
}
