import { LayoutComposer } from "@medusajs/dashboard/components"
import { Breadcrumb } from "../../../../components/common/breadcrumb"
import { InstructionTable } from "../../../../components/instructions/instruction-table"
import { pageTitle } from "../../../../lib/page-title"

const InstructionListPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales_instruction.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AfterSalesInstructionTable">
          <InstructionTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = {
  breadcrumb: () => <Breadcrumb label="instructions.title" />,
  seo: () => pageTitle("instructions.title"),
}

export default InstructionListPage
