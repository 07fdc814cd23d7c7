import { useServiceLevel } from "../../hooks/api/service-levels"

export const LevelBreadcrumb = ({ id }: { id: string }) => {
  const { service_level: level } = useServiceLevel(id)
  return level ? <span>{level.name}</span> : null
}
