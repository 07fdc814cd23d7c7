import { LayoutComposer } from "@medusajs/dashboard/components"
import { Breadcrumb } from "../../../../components/common/breadcrumb"
import { ReplyTable } from "../../../../components/replies/reply-table"
import { pageTitle } from "../../../../lib/page-title"

const ReplyListPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales_reply.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AfterSalesReplyTable">
          <ReplyTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = { breadcrumb: () => <Breadcrumb label="replies.title" />, seo: () => pageTitle("replies.title") }

export default ReplyListPage
