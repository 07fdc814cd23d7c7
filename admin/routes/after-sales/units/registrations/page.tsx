import { LayoutComposer } from "@medusajs/dashboard/components"
import { Breadcrumb } from "../../../../components/common/breadcrumb"
import { RegistrationTable } from "../../../../components/units/registration-table"
import { pageTitle } from "../../../../lib/page-title"

const RegistrationListPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales_registration.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AfterSalesRegistrationTable">
          <RegistrationTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = {
  breadcrumb: () => <Breadcrumb label="units.registration.inbox" />,
  seo: () => pageTitle("units.registration.inbox"),
}

export default RegistrationListPage
