import { LayoutComposer } from "@medusajs/dashboard/components"
import { Breadcrumb } from "../../../../components/common/breadcrumb"
import { ServiceTable } from "../../../../components/services/service-table"
import { pageTitle } from "../../../../lib/page-title"

const ServiceListPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales_service.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AfterSalesServiceTable">
          <ServiceTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = {
  breadcrumb: () => <Breadcrumb label="services.title" />,
  seo: () => pageTitle("services.title"),
}

export default ServiceListPage
