import { MedusaService } from "@medusajs/framework/utils"
import { CoverageUse } from "./models/coverage-use"
import { JurisdictionOverride } from "./models/jurisdiction-override"
import { Policy } from "./models/policy"
import { PolicyVersion } from "./models/policy-version"
import { Warranty } from "./models/warranty"
import { WarrantyEvent } from "./models/warranty-event"
import { WarrantyExtension } from "./models/warranty-extension"

export class WarrantyModuleService extends MedusaService({
  AfterSalesPolicy: Policy,
  AfterSalesPolicyVersion: PolicyVersion,
  AfterSalesWarranty: Warranty,
  AfterSalesWarrantyExtension: WarrantyExtension,
  AfterSalesCoverageUse: CoverageUse,
  AfterSalesWarrantyEvent: WarrantyEvent,
  AfterSalesJurisdictionOverride: JurisdictionOverride,
}) {}

export default WarrantyModuleService
