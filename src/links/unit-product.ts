import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import InstalledBaseModule from "../modules/installed-base"

/** What kind of thing a unit is. */
export default defineLink(
  { linkable: InstalledBaseModule.linkable.afterSalesUnit, field: "product_id" },
  ProductModule.linkable.product,
  { readOnly: true }
)
