import { Module } from "@medusajs/framework/utils"
import { WarrantyModuleService } from "./service"

/** Key under which the container holds the warranty module's service. */
export const WARRANTY_MODULE = "after_sales_warranty"

export default Module(WARRANTY_MODULE, { service: WarrantyModuleService })

export type { WarrantyModuleService }
