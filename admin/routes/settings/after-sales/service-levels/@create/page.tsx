import { LevelForm } from "../../../../../components/levels/level-form"
import { useCalendars } from "../../../../../hooks/api/calendars"

const ServiceLevelCreatePage = () => {
  const { calendars } = useCalendars({ limit: 100, order: "name" })
  return calendars ? <LevelForm calendars={calendars} /> : null
}

export default ServiceLevelCreatePage
