import { Module } from "@medusajs/framework/utils"
import { validateOptions } from "../../shared/options-loader"
import { PlatformModuleService } from "./service"

/** Key under which the container holds the platform module's service. */
export const PLATFORM_MODULE = "after_sales_platform"

export default Module(PLATFORM_MODULE, { service: PlatformModuleService, loaders: [validateOptions] })

export type { PlatformModuleService }
