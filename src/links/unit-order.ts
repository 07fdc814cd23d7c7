import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import InstalledBaseModule from "../modules/installed-base"

/** The order that a unit came from. The id stands on the unit, so there is no table between them. */
export default defineLink(
  { linkable: InstalledBaseModule.linkable.afterSalesUnit, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true }
)
