import { defineLink } from "@medusajs/framework/utils"
import CustomerModule from "@medusajs/medusa/customer"
import InstalledBaseModule from "../modules/installed-base"

/** Whose unit it is now, where the owner has an account. */
export default defineLink(
  { linkable: InstalledBaseModule.linkable.afterSalesUnit, field: "owner_customer_id" },
  CustomerModule.linkable.customer,
  { readOnly: true }
)
