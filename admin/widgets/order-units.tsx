import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { OrderUnitsSection } from "../components/units/order-units-section"

const OrderUnitsWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => <OrderUnitsSection orderId={order.id} />

export const config = defineWidgetConfig({ id: "after-sales:order-units", zone: "order.details" })

export default OrderUnitsWidget
