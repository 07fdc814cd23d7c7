import { defineLink } from "@medusajs/framework/utils"
import InstalledBaseModule from "../modules/installed-base"
import ServiceCatalogModule from "../modules/service-catalog"

/** Which unit the shop thinks of by itself. */
export default defineLink(
  { linkable: ServiceCatalogModule.linkable.afterSalesProposal, field: "unit_id" },
  InstalledBaseModule.linkable.afterSalesUnit,
  { readOnly: true }
)
