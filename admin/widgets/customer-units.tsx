import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminCustomer, DetailWidgetProps } from "@medusajs/framework/types"
import { CustomerUnitsSection } from "../components/units/customer-units-section"

const CustomerUnitsWidget = ({ data: customer }: DetailWidgetProps<AdminCustomer>) => (
  <CustomerUnitsSection customerId={customer.id} />
)

export const config = defineWidgetConfig({ id: "after-sales:customer-units", zone: "customer.details" })

export default CustomerUnitsWidget
