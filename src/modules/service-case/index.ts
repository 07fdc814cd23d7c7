import { Module } from "@medusajs/framework/utils"
import { describeOnce } from "../../shared/describe-once"
import { validateOptions } from "../../shared/options-loader"
import { ServiceCaseModuleService } from "./service"
import { warnOfPublicFiles } from "./warn-of-public-files"

/** Key under which the container holds the cases' service. */
export const SERVICE_CASE_MODULE = "after_sales_service_case"

export default Module(SERVICE_CASE_MODULE, {
  service: describeOnce(SERVICE_CASE_MODULE, ServiceCaseModuleService),
  loaders: [validateOptions, warnOfPublicFiles],
})

export type { ServiceCaseModuleService }
export type * from "./domain/types"
export type * from "./types"
export type * from "./clock/types"
