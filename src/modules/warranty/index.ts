import { Module } from "@medusajs/framework/utils"
import { describeOnce } from "../../shared/describe-once"
import { validateOptions } from "../../shared/options-loader"
import { checkJurisdictions } from "./jurisdictions/check-at-boot"
import { WarrantyModuleService } from "./service"

/** Key under which the container holds the warranty module's service. */
export const WARRANTY_MODULE = "after_sales_warranty"

export default Module(WARRANTY_MODULE, {
  service: describeOnce(WARRANTY_MODULE, WarrantyModuleService),
  loaders: [validateOptions, checkJurisdictions],
})

export type { WarrantyModuleService }
export type { CoverageAssessment } from "./domain/assessment"
export type { LegalAnswer } from "./domain/deadlines"
export type { ProductScope, WarrantySubject } from "./domain/subject"
export type { AnswerInput } from "./law/answer-deadlines"
export type { JurisdictionRecord, OverrideInput, StoredOverride } from "./law/types"
export type { PolicyList, PolicyListInput } from "./policies/list-policies"
export type {
  CreatePolicyInput,
  Idempotency,
  PolicyContent,
  PolicyDifference,
  PolicyRecord,
  PolicyVersionRecord,
} from "./policies/types"
export type { AssessInput } from "./promises/assess"
export type { UseInput } from "./promises/reserve-use"
export type {
  CoverageUseRecord,
  ExtendWarrantyInput,
  ExtendWarrantyResult,
  StoredWarranty,
  WarrantyDetail,
  WarrantyEventRecord,
} from "./promises/types"
export type { WarrantyFilters, WarrantyList, WarrantyListInput } from "./queries/list-warranties"
export type { SyncResult, SyncSettings } from "./sync/types"
