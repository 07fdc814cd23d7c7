import { LayoutComposer } from "@medusajs/dashboard/components"
import { CalendarTable } from "../../../../components/calendars/calendar-table"
import { Breadcrumb } from "../../../../components/common/breadcrumb"
import { pageTitle } from "../../../../lib/page-title"

const CalendarListPage = () => (
  <LayoutComposer
    widgetsZonePrefix="after_sales_calendar.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AfterSalesCalendarTable">
          <CalendarTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = {
  breadcrumb: () => <Breadcrumb label="calendars.title" />,
  seo: () => pageTitle("calendars.title"),
}

export default CalendarListPage
