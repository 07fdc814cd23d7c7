import { LayoutComposer } from "@medusajs/dashboard/components"
import { AgentTable } from "../../../../components/agents/agent-table"
import { Breadcrumb } from "../../../../components/common/breadcrumb"
import { pageTitle } from "../../../../lib/page-title"

const AgentListPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales_agent.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AfterSalesAgentTable">
          <AgentTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = { breadcrumb: () => <Breadcrumb label="agents.title" />, seo: () => pageTitle("agents.title") }

export default AgentListPage
