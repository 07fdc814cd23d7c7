import { useSearchParams } from "react-router-dom"
import { LevelForm } from "../../../../../components/levels/level-form"
import { useCalendars } from "../../../../../hooks/api/calendars"
import { useServiceLevel } from "../../../../../hooks/api/service-levels"

const ServiceLevelEditPage = () => {
  const [params] = useSearchParams()
  const { service_level: level } = useServiceLevel(params.get("id") ?? "")
  const { calendars } = useCalendars({ limit: 100, order: "created_at" })
  return level && calendars ? <LevelForm level={level} calendars={calendars} /> : null
}

export default ServiceLevelEditPage
