import { LayoutComposer } from "@medusajs/dashboard/components"
import { Breadcrumb } from "../../../../components/common/breadcrumb"
import { RoleTable } from "../../../../components/settings/role-table"
import { pageTitle } from "../../../../lib/page-title"

const RoleListPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales_role.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AfterSalesRoleTable">
          <RoleTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = { breadcrumb: () => <Breadcrumb label="roles.title" />, seo: () => pageTitle("roles.title") }

export default RoleListPage
