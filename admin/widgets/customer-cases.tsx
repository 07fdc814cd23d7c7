import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminCustomer, DetailWidgetProps } from "@medusajs/framework/types"
import { CasesSection } from "../components/cases/cases-section"

const CustomerCasesWidget = ({ data: customer }: DetailWidgetProps<AdminCustomer>) => (
  <CasesSection of={{ customer_id: customer.id }} />
)

export const config = defineWidgetConfig({ id: "after-sales:customer-cases", zone: "customer.details" })

export default CustomerCasesWidget
