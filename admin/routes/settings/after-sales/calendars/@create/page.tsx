import { CalendarForm } from "../../../../../components/calendars/calendar-form"

const CalendarCreatePage = () => <CalendarForm />

export default CalendarCreatePage
