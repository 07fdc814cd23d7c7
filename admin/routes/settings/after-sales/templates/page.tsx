import { LayoutComposer } from "@medusajs/dashboard/components"
import { Breadcrumb } from "../../../../components/common/breadcrumb"
import { TemplateTable } from "../../../../components/templates/template-table"
import { pageTitle } from "../../../../lib/page-title"

const TemplateListPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales_template.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AfterSalesTemplateTable">
          <TemplateTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = {
  breadcrumb: () => <Breadcrumb label="templates.title" />,
  seo: () => pageTitle("templates.title"),
}

export default TemplateListPage
