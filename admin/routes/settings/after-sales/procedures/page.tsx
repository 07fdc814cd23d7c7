import { LayoutComposer } from "@medusajs/dashboard/components"
import { Breadcrumb } from "../../../../components/common/breadcrumb"
import { ProcedureTable } from "../../../../components/procedures/procedure-table"
import { pageTitle } from "../../../../lib/page-title"

const ProcedureListPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales_procedure.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AfterSalesProcedureTable">
          <ProcedureTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = {
  breadcrumb: () => <Breadcrumb label="procedures.title" />,
  seo: () => pageTitle("procedures.title"),
}

export default ProcedureListPage
