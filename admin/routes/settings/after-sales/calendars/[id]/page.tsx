import { LayoutComposer } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { CalendarBreadcrumb } from "../../../../../components/calendars/calendar-breadcrumb"
import { CalendarSection } from "../../../../../components/calendars/calendar-section"
import { PageSkeleton } from "../../../../../components/common/page-skeleton"
import { useCalendar } from "../../../../../hooks/api/calendars"
import { pageTitle } from "../../../../../lib/page-title"

const CalendarDetailPage = () => {
  const { id = "" } = useParams()
  const { calendar, isError, error } = useCalendar(id)

  if (isError) {
    throw error
  }
  if (!calendar) {
    return <PageSkeleton />
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales_calendar.details"
      preferredLayoutId="core:single-column"
      data={calendar}
      sections={{
        main: (
          <LayoutComposer.Entry id="AfterSalesCalendarGeneral">
            <CalendarSection calendar={calendar} />
          </LayoutComposer.Entry>
        ),
      }}
    />
  )
}

export const handle = {
  breadcrumb: ({ params }: { params: { id: string } }) => <CalendarBreadcrumb id={params.id} />,
  seo: () => pageTitle("calendars.title"),
}

export default CalendarDetailPage
