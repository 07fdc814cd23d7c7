import { LayoutComposer } from "@medusajs/dashboard/components"
import { Breadcrumb } from "../../../../components/common/breadcrumb"
import { PolicyTable } from "../../../../components/policies/policy-table"
import { pageTitle } from "../../../../lib/page-title"

const PolicyListPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales_policy.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AfterSalesPolicyTable">
          <PolicyTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = {
  breadcrumb: () => <Breadcrumb label="policies.title" />,
  seo: () => pageTitle("policies.title"),
}

export default PolicyListPage
