import { useParams } from "react-router-dom"
import { CalendarForm } from "../../../../../../components/calendars/calendar-form"
import { useCalendar } from "../../../../../../hooks/api/calendars"

const CalendarEditPage = () => {
  const { id = "" } = useParams()
  const { calendar } = useCalendar(id)
  return calendar ? <CalendarForm calendar={calendar} /> : null
}

export default CalendarEditPage
