import { useCalendar } from "../../hooks/api/calendars"

export const CalendarBreadcrumb = ({ id }: { id: string }) => {
  const { calendar } = useCalendar(id)
  return calendar ? <span>{calendar.name}</span> : null
}
