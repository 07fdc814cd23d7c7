import { useParams } from "react-router-dom"
import { LevelForm } from "../../../../../../components/levels/level-form"
import { useCalendars } from "../../../../../../hooks/api/calendars"
import { useServiceLevel } from "../../../../../../hooks/api/service-levels"

const ServiceLevelEditPage = () => {
  const { id = "" } = useParams()
  const { service_level: level } = useServiceLevel(id)
  const { calendars } = useCalendars({ limit: 100, order: "name" })
  return level && calendars ? <LevelForm level={level} calendars={calendars} /> : null
}

export default ServiceLevelEditPage
