import { LayoutComposer } from "@medusajs/dashboard/components"
import { CalendarSection } from "../../../../components/calendars/calendar-section"
import { Breadcrumb } from "../../../../components/common/breadcrumb"
import { PageSkeleton } from "../../../../components/common/page-skeleton"
import { useCalendars } from "../../../../hooks/api/calendars"
import { pageTitle } from "../../../../lib/page-title"

const CalendarListPage = () => {
  const { calendars, isError, error } = useCalendars({ limit: 100, order: "created_at" })

  if (isError) {
    throw error
  }
  if (!calendars) {
    return <PageSkeleton />
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales_calendar.list"
      preferredLayoutId="core:single-column"
      sections={{
        main: calendars.map((calendar) => (
          <LayoutComposer.Entry key={calendar.id} id={`AfterSalesCalendar-${calendar.id}`}>
            <CalendarSection calendar={calendar} />
          </LayoutComposer.Entry>
        )),
      }}
    />
  )
}

export const handle = {
  breadcrumb: () => <Breadcrumb label="calendars.title" />,
  seo: () => pageTitle("calendars.title"),
}

export default CalendarListPage
