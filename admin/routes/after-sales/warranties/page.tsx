import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { Breadcrumb } from "../../../components/common/breadcrumb"
import { WarrantyTable } from "../../../components/warranties/warranty-table"

const WarrantyListPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales_warranty.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AfterSalesWarrantyTable">
          <WarrantyTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({ label: "nav.warranties", rank: 2, translationNs: "afterSales" })

export const handle = { breadcrumb: () => <Breadcrumb label="nav.warranties" /> }

export default WarrantyListPage
