import { LayoutComposer } from "@medusajs/dashboard/components"
import { Breadcrumb } from "../../../../components/common/breadcrumb"
import { LevelTable } from "../../../../components/levels/level-table"
import { pageTitle } from "../../../../lib/page-title"

const ServiceLevelListPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales_service_level.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AfterSalesServiceLevelTable">
          <LevelTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = { breadcrumb: () => <Breadcrumb label="levels.title" />, seo: () => pageTitle("levels.title") }

export default ServiceLevelListPage
