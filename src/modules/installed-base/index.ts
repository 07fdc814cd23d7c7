import { Module } from "@medusajs/framework/utils"
import { describeOnce } from "../../shared/describe-once"
import { validateOptions } from "../../shared/options-loader"
import { InstalledBaseModuleService } from "./service"

/** Key under which the container holds the installed base's service. */
export const INSTALLED_BASE_MODULE = "after_sales_installed_base"

export default Module(INSTALLED_BASE_MODULE, {
  service: describeOnce(INSTALLED_BASE_MODULE, InstalledBaseModuleService),
  loaders: [validateOptions],
})

export type { InstalledBaseModuleService }
export type * from "./domain/types"
export type { UnitImportRow } from "./domain/import-row"
export type * from "./queries"
export type * from "./types"
export type * from "./writes"
