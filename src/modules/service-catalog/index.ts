import { Module } from "@medusajs/framework/utils"
import { describeOnce } from "../../shared/describe-once"
import { validateOptions } from "../../shared/options-loader"
import { ServiceCatalogModuleService } from "./service"

/** Key under which the container holds the service catalogue's service. */
export const SERVICE_CATALOG_MODULE = "after_sales_service_catalog"

export default Module(SERVICE_CATALOG_MODULE, {
  service: describeOnce(SERVICE_CATALOG_MODULE, ServiceCatalogModuleService),
  loaders: [validateOptions],
})

/** Pure rules, for whoever has gathered the facts from several modules. */
export { coverageFact } from "./domain/coverage-fact"
export { detect } from "./domain/detect"
export { detectFailedStep } from "./domain/detect-failed-step"
export { eligibility } from "./domain/eligibility"

export type { ServiceCatalogModuleService }
export type * from "./domain/types"
export type { FailedStep } from "./domain/detect-failed-step"
export type { DetectedUnit, DetectingService, Detection } from "./domain/detect"
export type { Eligibility, EligibilityReason, OfferedService } from "./domain/eligibility"
export type { PieceReport } from "./domain/readiness"
export type { Vouched } from "./domain/report-pieces"
export type * from "./queries"
export type * from "./types"
export type * from "./writes"
