import { useSearchParams } from "react-router-dom"
import { CalendarForm } from "../../../../../components/calendars/calendar-form"
import { useCalendar } from "../../../../../hooks/api/calendars"

const CalendarEditPage = () => {
  const [params] = useSearchParams()
  const { calendar } = useCalendar(params.get("id") ?? "")
  return calendar ? <CalendarForm calendar={calendar} /> : null
}

export default CalendarEditPage
