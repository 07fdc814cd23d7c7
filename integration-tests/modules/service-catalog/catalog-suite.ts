import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../src/modules/service-catalog"
import { describeModule, type ModuleSuite, pathOfModule } from "../module-suite"

export type CatalogSuite = ModuleSuite<ServiceCatalogModuleService>

export const modulePath = pathOfModule("service-catalog")

/** The catalogue of services on a real database that our migrations made, anew for each test. */
export function describeCatalog(name: string, suite: (module: CatalogSuite) => void): void {
  describeModule<ServiceCatalogModuleService>(name, { key: SERVICE_CATALOG_MODULE, folder: modulePath }, suite)
}
