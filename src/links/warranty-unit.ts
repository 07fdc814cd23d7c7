import { defineLink } from "@medusajs/framework/utils"
import InstalledBaseModule from "../modules/installed-base"
import WarrantyModule from "../modules/warranty"

/** The unit that a warranty covers. */
export default defineLink(
  { linkable: WarrantyModule.linkable.afterSalesWarranty, field: "unit_id" },
  InstalledBaseModule.linkable.afterSalesUnit,
  { readOnly: true }
)
