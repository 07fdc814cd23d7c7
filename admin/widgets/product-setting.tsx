import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { ProductSettingSection } from "../components/product/product-setting-section"

const ProductSettingWidget = ({ data: product }: DetailWidgetProps<AdminProduct>) => (
  <ProductSettingSection productId={product.id} />
)

export const config = defineWidgetConfig({ id: "after-sales:product-setting", zone: "product.details.side" })

export default ProductSettingWidget
