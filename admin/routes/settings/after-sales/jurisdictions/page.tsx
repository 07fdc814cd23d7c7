import { LayoutComposer } from "@medusajs/dashboard/components"
import { Breadcrumb } from "../../../../components/common/breadcrumb"
import { JurisdictionTable } from "../../../../components/jurisdictions/jurisdiction-table"
import { pageTitle } from "../../../../lib/page-title"

const JurisdictionListPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales_jurisdiction.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AfterSalesJurisdictionTable">
          <JurisdictionTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = {
  breadcrumb: () => <Breadcrumb label="jurisdictions.title" />,
  seo: () => pageTitle("jurisdictions.title"),
}

export default JurisdictionListPage
