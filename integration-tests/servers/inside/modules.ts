import type { MedusaContainer } from "@medusajs/framework/types"
import type { InstalledBaseModuleService } from "../../../src/modules/installed-base"
import type { PlatformModuleService } from "../../../src/modules/platform"
import type { ServiceCaseModuleService } from "../../../src/modules/service-case"

/**
 * The plugin's services in a store's process. Types alone come from `src`: the store runs the built plugin, and
 * code from `src` would be a second copy of it beside the first.
 */
export const installedBase = (container: MedusaContainer) =>
  container.resolve<InstalledBaseModuleService>("after_sales_installed_base")

export const platform = (container: MedusaContainer) => container.resolve<PlatformModuleService>("after_sales_platform")

export const serviceCase = (container: MedusaContainer) =>
  container.resolve<ServiceCaseModuleService>("after_sales_service_case")
