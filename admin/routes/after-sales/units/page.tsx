import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { Breadcrumb } from "../../../components/common/breadcrumb"
import { UnitTable } from "../../../components/units/unit-table"

const UnitListPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales_unit.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AfterSalesUnitTable">
          <UnitTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({ label: "nav.units", rank: 1, translationNs: "afterSales" })

export const handle = { breadcrumb: () => <Breadcrumb label="nav.units" /> }

export default UnitListPage
