import type { MedusaContainer } from "@medusajs/framework/types"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../modules/installed-base"
import { PLATFORM_MODULE, type PlatformModuleService } from "../modules/platform"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../modules/service-catalog"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../modules/service-case"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../modules/warranty"

export const installedBaseOf = (scope: MedusaContainer) =>
  scope.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

export const platformOf = (scope: MedusaContainer) => scope.resolve<PlatformModuleService>(PLATFORM_MODULE)

export const warrantyOf = (scope: MedusaContainer) => scope.resolve<WarrantyModuleService>(WARRANTY_MODULE)

export const catalogOf = (scope: MedusaContainer) => scope.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)

export const casesOf = (scope: MedusaContainer) => scope.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
