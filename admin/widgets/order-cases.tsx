import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { CasesSection } from "../components/cases/cases-section"

const OrderCasesWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => (
  <CasesSection of={{ order_id: order.id }} />
)

export const config = defineWidgetConfig({ id: "after-sales:order-cases", zone: "order.details.side" })

export default OrderCasesWidget
