import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ServiceCatalogModule from "../modules/service-catalog"

/** Which product instructions for use belong to. */
export default defineLink(
  { linkable: ServiceCatalogModule.linkable.afterSalesInstruction, field: "product_id" },
  ProductModule.linkable.product,
  { readOnly: true }
)
