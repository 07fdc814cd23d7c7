import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { Breadcrumb } from "../../../components/common/breadcrumb"
import { ProposalTable } from "../../../components/proposals/proposal-table"

const ProposalListPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales_proposal.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AfterSalesProposalTable">
          <ProposalTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({ label: "nav.proposals", rank: 3, translationNs: "afterSales" })

export const handle = { breadcrumb: () => <Breadcrumb label="nav.proposals" /> }

export default ProposalListPage
