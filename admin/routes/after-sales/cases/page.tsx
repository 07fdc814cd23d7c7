import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { CaseTable } from "../../../components/cases/inbox/case-table"
import { Breadcrumb } from "../../../components/common/breadcrumb"

const CaseListPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales_case.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AfterSalesCaseTable">
          <CaseTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({ label: "nav.cases", rank: 0, translationNs: "afterSales" })

export const handle = { breadcrumb: () => <Breadcrumb label="nav.cases" /> }

export default CaseListPage
