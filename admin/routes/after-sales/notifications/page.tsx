import { LayoutComposer } from "@medusajs/dashboard/components"
import { Breadcrumb } from "../../../components/common/breadcrumb"
import { NotificationTable } from "../../../components/notifications/notification-table"
import { pageTitle } from "../../../lib/page-title"

const NotificationListPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales_notification.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AfterSalesNotificationTable">
          <NotificationTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = {
  breadcrumb: () => <Breadcrumb label="notifications.title" />,
  seo: () => pageTitle("notifications.title"),
}

export default NotificationListPage
