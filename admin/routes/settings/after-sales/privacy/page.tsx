import { LayoutComposer } from "@medusajs/dashboard/components"
import { Breadcrumb } from "../../../../components/common/breadcrumb"
import { PrivacyTable } from "../../../../components/privacy/privacy-table"
import { pageTitle } from "../../../../lib/page-title"

const PrivacyListPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales_privacy.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AfterSalesPrivacyTable">
          <PrivacyTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = { breadcrumb: () => <Breadcrumb label="privacy.title" />, seo: () => pageTitle("privacy.title") }

export default PrivacyListPage
