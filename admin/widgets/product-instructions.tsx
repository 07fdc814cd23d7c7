import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { ProductInstructionsSection } from "../components/instructions/product-instructions-section"

const ProductInstructionsWidget = ({ data: product }: DetailWidgetProps<AdminProduct>) => (
  <ProductInstructionsSection productId={product.id} />
)

export const config = defineWidgetConfig({ id: "after-sales:product-instructions", zone: "product.details.side" })

export default ProductInstructionsWidget
